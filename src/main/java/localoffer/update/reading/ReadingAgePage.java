package localoffer.update.reading;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import localoffer.account.signin.Gate;
import localoffer.content.Library;
import tools.jackson.databind.json.JsonMapper;

/** Says to a script how hard the words are that somebody is typing; it keeps nothing. */
public final class ReadingAgePage {

  public static final String PATH = "/update/reading-age";

  private static final int LONGEST = 12_000;

  private final Gate gate;
  private final Library library;
  private final PlainWords plain;

  public ReadingAgePage(Gate gate, Library library, PlainWords plain) {
    this.gate = gate;
    this.library = library;
    this.plain = plain;
  }

  /** JSON: a sentence, and advice line by line. */
  public void submit(Context ctx) {
    gate.forms(ctx).check(ctx);
    String typed = Objects.requireNonNullElse(ctx.formParam("text"), "");
    Reading reading =
        Reading.of(
            typed.substring(0, Math.min(LONGEST, typed.length())), library.contents(), plain);
    List<String> advice =
        Stream.concat(
                reading.advice().stream()
                    .map(each -> "“" + each.word() + "”: say “" + each.say() + "”"),
                reading.explained().stream()
                    .map(term -> "“" + term.term() + "”: families see what it means"))
            .toList();
    ctx.contentType("application/json")
        .result(
            JsonMapper.shared()
                .writeValueAsString(Map.of("words", reading.words(), "advice", advice)));
  }
}
