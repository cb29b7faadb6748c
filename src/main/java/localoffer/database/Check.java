package localoffer.database;

import java.util.List;

/** A part of the portal that can be found whole or broken. */
public interface Check {

  /** A sentence on each thing that is wrong; empty when it is whole. */
  List<String> problems();
}
