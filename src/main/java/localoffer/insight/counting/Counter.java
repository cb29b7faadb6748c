package localoffer.insight.counting;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * The counts of one page that wait to be written; adding one makes nothing and waits for nobody.
 */
final class Counter {

  private static final Use[] USES = Use.values();
  private static final Device[] DEVICES = Device.values();
  private static final Origin[] ORIGINS = Origin.values();

  private final AtomicLongArray counts =
      new AtomicLongArray(USES.length * DEVICES.length * ORIGINS.length);

  void add(Use use, Device device, Origin origin) {
    counts.getAndIncrement(place(use, device, origin));
  }

  /** Moves every count to the others of a day. */
  void empty(LocalDate day, String path, Map<Seen, Long> into) {
    for (Use use : USES) {
      for (Device device : DEVICES) {
        for (Origin origin : ORIGINS) {
          int place = place(use, device, origin);
          long count = counts.get(place) == 0 ? 0 : counts.getAndSet(place, 0);
          if (count > 0) {
            into.merge(new Seen(day, path, use, device, origin), count, Long::sum);
          }
        }
      }
    }
  }

  /** Places in memory alone: nothing that lasts depends on the order of these words. */
  @SuppressWarnings("EnumOrdinal")
  private static int place(Use use, Device device, Origin origin) {
    return (use.ordinal() * DEVICES.length + device.ordinal()) * ORIGINS.length + origin.ordinal();
  }
}
