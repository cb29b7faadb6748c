package localoffer.web;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Logs of one JSON object a line on standard error: nothing personal, no line can be forged. */
public final class Logs {

  private static final Logger LOG = Logger.getLogger(Logs.class.getName());
  private static final int SHORTEST_HIDDEN = 3;

  /** Kept here because the logging system itself soon forgets a logger and its level. */
  private static final List<Logger> CHATTERBOXES =
      Stream.of(
              "org.eclipse.jetty",
              "io.javalin",
              "com.zaxxer.hikari",
              "org.flywaydb",
              "org.apache.lucene")
          .map(Logger::getLogger)
          .toList();

  /** Recommends a module that makes starting slower than it makes searching faster. */
  private static final Logger ADVISER =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private Logs() {}

  /** Makes everything that logs write so, from now on. */
  public static void begin() {
    Logger root = Logger.getLogger("");
    for (Handler handler : root.getHandlers()) {
      handler.setFormatter(new JsonLines());
    }
    CHATTERBOXES.forEach(chatterbox -> chatterbox.setLevel(Level.WARNING));
    ADVISER.setLevel(Level.SEVERE);
  }

  /**
   * Says what broke, without the words that a person said.
   *
   * @param said what came with the request; where a message repeats it, dots stand instead
   */
  static void failure(String message, Throwable failure, Collection<String> said) {
    String trace = trace(failure);
    for (String words : said) {
      if (words.length() >= SHORTEST_HIDDEN) {
        trace = trace.replace(words, "...");
      }
    }
    LOG.severe(message + "\n" + trace);
  }

  private static String trace(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  static String line(LogRecord logged) {
    return new JsonLines().format(logged);
  }

  /** One record as one line of JSON; a failure's frames go in one field. */
  private static final class JsonLines extends Formatter {

    private static final JsonMapper JSON =
        JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    @Override
    public String format(LogRecord logged) {
      ObjectNode line = JSON.createObjectNode();
      line.put("at", logged.getInstant().toString());
      line.put("level", logged.getLevel().getName());
      line.put("from", logged.getLoggerName());
      line.put("message", withoutQuestion(formatMessage(logged)));
      Throwable failure = logged.getThrown();
      if (failure != null) {
        line.put("failure", withoutQuestion(trace(failure)));
      }
      return JSON.writeValueAsString(line) + "\n";
    }

    /** Addresses in what libraries say, without what somebody searched for. */
    private static String withoutQuestion(String text) {
      return text.replaceAll("\\?\\S+", "?...");
    }
  }
}
