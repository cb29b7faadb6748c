package localoffer.review.link;

import java.time.Clock;
import java.util.List;
import localoffer.database.Database;
import localoffer.jobs.JobRunStore;
import localoffer.jobs.Jobs;

/** The thread that asks links: its own, for other sites may keep it waiting. */
public record LinkChecks(LinkJob job, Jobs jobs) implements AutoCloseable {

  /**
   * Begins only when it is started.
   *
   * @param baseUrl the public address of this site, by which we say who asks
   */
  public static LinkChecks of(Database database, Links links, String baseUrl, Clock clock) {
    LinkJob job = LinkJob.over(new LinkStore(database), links, baseUrl, clock);
    return new LinkChecks(job, new Jobs(new JobRunStore(database), List.of(job), clock));
  }

  public void start() {
    jobs.start();
  }

  @Override
  public void close() {
    job.close();
    jobs.close();
  }
}
