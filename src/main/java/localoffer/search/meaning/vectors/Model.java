package localoffer.search.meaning.vectors;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

/**
 * all-MiniLM-L6-v2, quantised: a text becomes a unit vector, near those of texts that mean the
 * same. One text at a time, on the thread that asks, so that it takes little memory and a text
 * always gives the same vector: several at once are quantised by what they have in common.
 *
 * <p>A vector is kept as bytes, a quarter of the size; that moves a cosine by a thousandth.
 */
public final class Model {

  /** Raised when vectors are made differently, so that those kept are made again. */
  public static final String FORM = "all-minilm-l6-v2-q 2";

  public static final int DIMENSIONS = 384;

  private static final String WEIGHTS = "/all-minilm-l6-v2-q.onnx";
  private static final String VOCABULARY = "/all-minilm-l6-v2-q-tokenizer.json";
  private static final int MOST_PIECES = 256;

  /** What a byte counts by: its parts are hardly ever larger than 127 of these. */
  private static final float SCALE = 400;

  private static @Nullable Model shared;

  private final OrtEnvironment environment;
  private final WordPiece words;
  private final OrtSession session;

  private Model(WordPiece words) throws IOException, OrtException {
    this.words = words;
    environment = OrtEnvironment.getEnvironment();
    session = open(environment);
  }

  /**
   * The one model of this program, never closed; the first call takes about half a second.
   *
   * @param libraries the folder where what it runs on is kept, once unpacked
   */
  public static synchronized Model shared(Path libraries) throws IOException, OrtException {
    if (shared == null) {
      NativeLibrary.keepIn(libraries);
      shared = load();
    }
    return shared;
  }

  private static Model load() throws IOException, OrtException {
    try (InputStream vocabulary = resource(VOCABULARY)) {
      return new Model(WordPiece.read(vocabulary));
    }
  }

  private static OrtSession open(OrtEnvironment environment) throws IOException, OrtException {
    try (Arena arena = Arena.ofConfined();
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      options.setCPUArenaAllocator(false);
      options.setMemoryPatternOptimization(false);
      return environment.createSession(weights(arena), options);
    }
  }

  /** The weights outside the heap, which has no room to spare for them. */
  private static ByteBuffer weights(Arena arena) throws IOException {
    var connection = Model.class.getResource(WEIGHTS);
    if (connection == null) {
      throw new FileNotFoundException(WEIGHTS);
    }
    long size = connection.openConnection().getContentLengthLong();
    MemorySegment memory = arena.allocate(size);
    ByteBuffer weights = memory.asByteBuffer();
    byte[] chunk = new byte[1 << 16];
    try (InputStream in = connection.openStream()) {
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        weights.put(chunk, 0, read);
      }
    }
    return weights.flip();
  }

  private static InputStream resource(String name) throws FileNotFoundException {
    InputStream stream = Model.class.getResourceAsStream(name);
    if (stream == null) {
      throw new FileNotFoundException(name);
    }
    return stream;
  }

  /** The cosine of two vectors. */
  public static double cosine(byte[] one, byte[] other) {
    return Math.clamp(VectorUtil.dotProduct(one, other) / (SCALE * SCALE), -1, 1);
  }

  /** The vector of a text; of one too long, that of its beginning. */
  public byte[] embed(String text) throws OrtException {
    long[] pieces = words.cut(text, MOST_PIECES);
    long[] ones = new long[pieces.length];
    Arrays.fill(ones, 1);
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      inputs.put("input_ids", tensor(pieces));
      inputs.put("attention_mask", tensor(ones));
      inputs.put("token_type_ids", tensor(new long[pieces.length]));
      try (OrtSession.Result result = session.run(inputs)) {
        return bytes(mean(((OnnxTensor) result.get(0)).getFloatBuffer(), pieces.length));
      }
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private OnnxTensor tensor(long[] row) throws OrtException {
    return OnnxTensor.createTensor(environment, new long[][] {row});
  }

  /** The mean of the vectors of the pieces, made one long. */
  private static float[] mean(FloatBuffer vectors, int pieces) {
    float[] mean = new float[DIMENSIONS];
    for (int piece = 0; piece < pieces; piece++) {
      for (int i = 0; i < DIMENSIONS; i++) {
        mean[i] += vectors.get(piece * DIMENSIONS + i);
      }
    }
    return VectorUtil.l2normalize(mean);
  }

  /** As bytes, each part of a unit vector so many of {@link #SCALE}. */
  static byte[] bytes(float[] unit) {
    byte[] bytes = new byte[unit.length];
    for (int i = 0; i < unit.length; i++) {
      bytes[i] = (byte) Math.clamp(Math.round(unit[i] * SCALE), -Byte.MAX_VALUE, Byte.MAX_VALUE);
    }
    return bytes;
  }
}
