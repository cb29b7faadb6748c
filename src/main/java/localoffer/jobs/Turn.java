package localoffer.jobs;

import java.util.function.BooleanSupplier;

/**
 * That one runner, and no other, is at one occasion of a job for now.
 *
 * @param holder the runner, an id of its own
 * @param stopping whether the runner wants to stop soon
 */
public record Turn(String job, String occasion, String holder, BooleanSupplier stopping) {

  /** Whether to stop after the step under way. */
  public boolean isOver() {
    return stopping.getAsBoolean();
  }

  /** The turn was lost to another runner, which goes on: nothing of this step was kept. */
  public static final class Lost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Lost(Turn turn) {
      super("Another runner is at the job " + turn.job());
    }
  }
}
