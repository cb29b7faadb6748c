package localoffer.browser;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import java.util.Map;

/** How the accessibility checker is asked. */
final class Axe {

  private Axe() {}

  /** Every rule that is on by itself, and the size of targets, which is not. */
  static AxeRunOptions everyRuleWithTargetSize() {
    AxeRuleOptions on = new AxeRuleOptions();
    on.setEnabled(true);
    AxeRunOptions options = new AxeRunOptions();
    options.setRules(Map.of("target-size", on));
    return options;
  }
}
