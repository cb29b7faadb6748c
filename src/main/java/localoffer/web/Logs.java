package localoffer.web;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Logs of one JSON object a line on standard error: nothing personal, no line can be forged. */
public final class Logs {

  private static final int LONGEST = 200;

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

  private Logs() {}

  /** Makes everything that logs write so, from now on. */
  public static void begin() {
    Logger root = Logger.getLogger("");
    for (Handler handler : root.getHandlers()) {
      handler.setFormatter(new JsonLines());
    }
    CHATTERBOXES.forEach(chatterbox -> chatterbox.setLevel(Level.WARNING));
  }

  /** Text from outside made safe for a message: no control characters, not too long. */
  static String clean(String text) {
    String safe = text.replaceAll("\\p{C}", "?");
    return safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST) + "...";
  }

  /** One record as one line of JSON; a failure's frames go in one field. */
  private static final class JsonLines extends Formatter {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String format(LogRecord logged) {
      ObjectNode line = JSON.createObjectNode();
      line.put("at", logged.getInstant().toString());
      line.put("level", logged.getLevel().getName());
      line.put("from", logged.getLoggerName());
      line.put("message", formatMessage(logged));
      Throwable failure = logged.getThrown();
      if (failure != null) {
        line.put("failure", trace(failure));
      }
      return line + "\n";
    }

    private static String trace(Throwable failure) {
      StringWriter text = new StringWriter();
      failure.printStackTrace(new PrintWriter(text));
      return text.toString();
    }
  }
}
