package localoffer.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import localoffer.database.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread that sends mails: it looks after every change, and now and then besides. */
public final class Postman implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
  private static final Duration LOOKS = Duration.ofSeconds(30);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Database database;
  private final Outbox outbox;
  private final Semaphore woken = new Semaphore(0);
  private final Thread thread = Thread.ofPlatform().daemon().name("mail").unstarted(this::work);
  private volatile boolean stopping;

  /** Sends nothing before it is started. */
  public Postman(Database database, Post post, Clock clock) {
    this.database = database;
    outbox = new Outbox(new MailStore(database), post, clock);
  }

  public void start() {
    database.onCommit(woken::release);
    thread.start();
  }

  private void work() {
    while (!stopping) {
      try {
        outbox.sendDue(() -> stopping);
      } catch (RuntimeException e) {
        LOG.warn("Mails wait, for the outbox failed", e);
      }
      rest();
    }
  }

  private void rest() {
    try {
      if (woken.tryAcquire(LOOKS.toSeconds(), TimeUnit.SECONDS)) {
        woken.drainPermits();
      }
    } catch (InterruptedException e) {
      stopping = true;
    }
  }

  /** Whether it waits to be woken. */
  boolean isResting() {
    return woken.hasQueuedThreads();
  }

  /** Lets the mail under way leave, for a while: what is cut off leaves after the next start. */
  @Override
  public void close() {
    stopping = true;
    woken.release();
    try {
      if (thread.isAlive()) {
        thread.join(PATIENCE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
