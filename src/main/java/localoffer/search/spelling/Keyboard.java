package localoffer.search.spelling;

/** Where the letters are on a phone's keys: a thumb slips to a neighbour. */
final class Keyboard {

  private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
  private static final double[] INDENT = {0, 0.25, 0.75};
  private static final double NEAR = 1.3;
  private static final int LETTERS = 26;
  private static final boolean[][] NEIGHBOURS = neighbours();

  private Keyboard() {}

  /** Whether two letters touch. */
  static boolean near(char a, char b) {
    return a >= 'a' && a <= 'z' && b >= 'a' && b <= 'z' && NEIGHBOURS[a - 'a'][b - 'a'];
  }

  private static boolean[][] neighbours() {
    double[][] at = new double[LETTERS][];
    for (int row = 0; row < ROWS.length; row++) {
      for (int i = 0; i < ROWS[row].length(); i++) {
        at[ROWS[row].charAt(i) - 'a'] = new double[] {i + INDENT[row], row};
      }
    }
    boolean[][] near = new boolean[LETTERS][LETTERS];
    for (int a = 0; a < LETTERS; a++) {
      for (int b = 0; b < LETTERS; b++) {
        near[a][b] = a != b && Math.hypot(at[a][0] - at[b][0], at[a][1] - at[b][1]) < NEAR;
      }
    }
    return near;
  }
}
