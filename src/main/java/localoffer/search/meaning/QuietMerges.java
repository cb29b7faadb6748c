package localoffer.search.meaning;

import java.io.IOException;
import localoffer.jobs.LowPriority;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.MergePolicy;

/** Merges segments one after another, after all else that wants the processor; nobody waits. */
final class QuietMerges extends ConcurrentMergeScheduler {

  private static final int ANY_NUMBER = 1_000;

  QuietMerges() {
    setMaxMergesAndThreads(ANY_NUMBER, 1);
  }

  @Override
  protected void doMerge(MergeSource source, MergePolicy.OneMerge merge) throws IOException {
    LowPriority.forThisThread();
    super.doMerge(source, merge);
  }
}
