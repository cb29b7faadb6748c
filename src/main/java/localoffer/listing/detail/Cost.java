package localoffer.listing.detail;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a family pays: nothing, or amounts in pounds, and where help with the cost comes from. */
public record Cost(@Nullable Boolean free, List<Amount> amounts, @Nullable String help) {

  public Cost {
    amounts = amounts == null ? List.of() : List.copyOf(amounts);
  }

  public boolean isFree() {
    return Boolean.TRUE.equals(free);
  }

  /** One price: what it buys, and how many pounds. */
  public record Amount(String what, BigDecimal pounds) {

    /** "£3.50", and "£4" for whole pounds. */
    public String inWords() {
      boolean whole = pounds.stripTrailingZeros().scale() <= 0;
      return whole ? "£" + pounds.toBigInteger() : "£" + "%.2f".formatted(pounds);
    }
  }
}
