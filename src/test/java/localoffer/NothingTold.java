package localoffer;

import java.util.List;

/** In place of what families said, for a site without comments: nothing on any page. */
public final class NothingTold {

  public List<String> at(String path) {
    return List.of();
  }
}
