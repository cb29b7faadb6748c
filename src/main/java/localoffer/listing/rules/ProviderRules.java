package localoffer.listing.rules;

import java.util.Map;
import localoffer.listing.Provider;

/** What an organisation's own facts must be. */
public final class ProviderRules {

  private ProviderRules() {}

  /** What is wrong, a message for each field in the order of the form; empty when nothing is. */
  public static Map<String, String> problems(Provider provider) {
    Messages messages = new Messages();
    messages.required(provider.name(), "name", 120, "Enter the name of the organisation");
    messages.check(provider.kind() != null, "kind", "Say what sort of organisation it is");
    messages.text(provider.summary(), "summary", 250);
    messages.webAddress(provider.web(), "web");
    return messages.all();
  }
}
