package localoffer.insight.figure;

import java.util.List;

/** How fresh what we say about services is. */
public interface EntryFigures {

  /** How many services stand how today, the freshest first. */
  List<Count> standings();

  /** How many services were last checked in a period. */
  long checked(Period period);

  /** So many services stand so. */
  record Count(String words, long services) {}
}
