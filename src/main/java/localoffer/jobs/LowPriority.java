package localoffer.jobs;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a thread work mostly where nobody else wants the processor. */
public final class LowPriority {

  private static final Logger LOG = LoggerFactory.getLogger(LowPriority.class);

  /** A tenth of what the others have: it may hold what they wait for. */
  private static final int NICER = 10;

  private LowPriority() {}

  /**
   * Lowers the priority of the calling thread for good, once. Java itself does so on other systems,
   * but on Linux only with a flag that asks for an administrator.
   */
  @SuppressWarnings("ThreadPriorityCheck") // nothing is right or wrong by it, only sooner or later
  public static void forThisThread() {
    if ("Linux".equals(System.getProperty("os.name"))) {
      beNice();
    } else {
      Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
    }
  }

  @SuppressWarnings("restricted") // the one call to the system that Java has no other way to make
  private static void beNice() {
    try {
      Linker linker = Linker.nativeLinker();
      int now =
          (int)
              linker
                  .downcallHandle(
                      linker.defaultLookup().find("nice").orElseThrow(),
                      FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT))
                  .invokeExact(NICER);
      LOG.debug("The niceness of this thread is {}", now);
    } catch (Throwable e) {
      LOG.debug("The system cannot be asked for a low priority", e);
    }
  }
}
