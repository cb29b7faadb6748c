package localoffer.search.spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the known words that are said as a word is written: "fizio" is physio. Writes a word anew
 * sound by sound, and goes on only where known words begin so.
 */
final class SoundAlikes {

  private static final int MOST_CHANGES = 3;
  private static final int MOST_STEPS = 400;
  private static final int SHORTEST_BEGINNING = 2;

  /** Typed and meant; "^" is the beginning of a word. */
  private static final List<Way> WAYS = ways();

  private final String[] known;
  private final Set<String> found = new LinkedHashSet<>();
  private int steps;

  private SoundAlikes(String[] known) {
    this.known = known;
  }

  /**
   * The known words, others than itself, that sound as the word is written.
   *
   * @param known in the order of the alphabet
   */
  static Set<String> of(String word, String[] known) {
    SoundAlikes alike = new SoundAlikes(known);
    alike.write("", word, 0, MOST_CHANGES);
    alike.found.remove(word);
    return alike.found;
  }

  private void write(String written, String word, int at, int left) {
    if (steps++ > MOST_STEPS) {
      return;
    }
    if (at == word.length()) {
      if (left < MOST_CHANGES && Arrays.binarySearch(known, written) >= 0) {
        found.add(written);
      }
      return;
    }
    if (written.length() >= SHORTEST_BEGINNING && !begins(written)) {
      return;
    }
    write(written + word.charAt(at), word, at + 1, left);
    for (Way way : left > 0 ? WAYS : List.<Way>of()) {
      if (way.standsAt(word, at)) {
        write(written + way.meant, word, at + way.typed.length(), left - 1);
      }
    }
  }

  private boolean begins(String beginning) {
    int at = Arrays.binarySearch(known, beginning);
    int next = at < 0 ? -at - 1 : at;
    return next < known.length && known[next].startsWith(beginning);
  }

  private record Way(String typed, String meant, boolean first) {

    boolean standsAt(String word, int at) {
      return (!first || at == 0) && word.startsWith(typed, at);
    }
  }

  private static List<Way> ways() {
    String table =
        """
        f ph, f th, f gh, ph f, v th, c s, s c, z s, s z, k c, k ch, c ch, c k, k ck, ck c,
        ck k, ks x, cks x, x cc, x c, k qu, kw qu, g j, j g, j dg, sh ti, sh ci, sh ssi, shun tion,
        shun sion, w wh, gw gu, ^s ps, ^si psy, ^n kn, ^n pn, ^r wr, ^r rh, ^h wh, ^o ho, ^a ha,
        i y, y i, i e, e i, a e, e a, o a, a o, u o, o u, i ea, ee ea, ea ee, ee ie, ee y,
        ie y, y ey, ei ie, ie ei, ai ay, ay ai, ay eigh, a ai, o ou, oo ou, u ou, oo u, u oo, ew u,
        or au, aw au, au aw, or aw, or our, er or, or er, er re, ar er, er ar, er ur, ur er, ir er,
        er ir, el le, ul le, al le, il le, it ight, ite ight, ow ou, t tt, tt t, s ss, ss s, l ll,
        ll l, n nn, nn n, m mm, mm m, p pp, pp p, r rr, rr r, c cc, d dd, b bb, g gg, f ff, ff f\
        """;
    List<Way> ways = new ArrayList<>();
    for (String way : table.replace("\n", " ").split(",\\s*", -1)) {
      boolean first = way.startsWith("^");
      String[] sides = way.replace("^", "").strip().split(" ", 2);
      ways.add(new Way(sides[0], sides[1], first));
    }
    return List.copyOf(ways);
  }
}
