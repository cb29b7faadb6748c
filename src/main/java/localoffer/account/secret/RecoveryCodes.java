package localoffer.account.secret;

import java.util.List;
import java.util.stream.Stream;

/** Codes on paper for whoever has lost their authenticator, each good once. */
public final class RecoveryCodes {

  /** How many figures each has, without its spaces. */
  public static final int DIGITS = 12;

  private static final int COUNT = 10;

  private RecoveryCodes() {}

  /** Ten new ones, such as {@code 1234 5678 9012}: figures can be typed on any phone. */
  public static List<String> fresh() {
    return Stream.generate(() -> Tokens.figures(DIGITS))
        .distinct()
        .limit(COUNT)
        .map(figures -> figures.replaceAll("(?<=\\G.{4})(?=.)", " "))
        .toList();
  }
}
