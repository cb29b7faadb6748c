package localoffer.web;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns a template and its model into HTML; strict, so that a misspelt variable fails a test. */
public final class Templates {

  private final PebbleEngine engine;

  public Templates(Assets assets) {
    ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
    loader.setPrefix("templates");
    loader.setSuffix(".peb");
    engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .strictVariables(true)
            .autoEscaping(true)
            .defaultLocale(Locale.UK)
            .extension(new AssetFunctions(assets))
            .build();
  }

  /** The HTML of {@code templates/NAME.peb}. */
  public String render(String name, Map<String, Object> model) {
    PebbleTemplate template = engine.getTemplate(name);
    StringWriter html = new StringWriter(16_384);
    try {
      template.evaluate(html, model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return html.toString();
  }

  /** {@code asset('site.css')} and {@code picture('bus')}: addresses of what the build made. */
  private static final class AssetFunctions extends AbstractExtension {

    private final Assets assets;

    AssetFunctions(Assets assets) {
      this.assets = assets;
    }

    @Override
    public Map<String, Function> getFunctions() {
      return Map.of(
          "asset", new AddressOf("name", name -> assets.address(name)),
          "picture", new AddressOf("name", name -> assets.address("pictures/" + name + ".svg")));
    }
  }

  /** A template function of one word that answers with an address. */
  private record AddressOf(String argument, java.util.function.Function<String, String> address)
      implements Function {

    @Override
    public List<String> getArgumentNames() {
      return List.of(argument);
    }

    @Override
    public Object execute(
        Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
      return address.apply(String.valueOf(args.get(argument)));
    }
  }
}
