package localoffer.insight.counting;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import localoffer.insight.counting.VisitDayStore.By;

/** What was counted, from one day to another, both included. */
public final class VisitFigures {

  private final VisitDayStore store;

  VisitFigures(VisitDayStore store) {
    this.store = store;
  }

  /** Pages seen on each day on which there were any. */
  public SortedMap<LocalDate, Long> byDay(LocalDate from, LocalDate to) {
    SortedMap<LocalDate, Long> days = new TreeMap<>();
    store
        .sums(By.DAY, Use.VIEW, from, to)
        .forEach((day, times) -> days.put(LocalDate.parse(day), times));
    return days;
  }

  /** How often each page was seen, most first. */
  public Map<String, Long> byPath(LocalDate from, LocalDate to) {
    return store.sums(By.PATH, Use.VIEW, from, to);
  }

  /** How often each use was made of any page. */
  public Map<Use, Long> byUse(LocalDate from, LocalDate to) {
    Map<Use, Long> uses = new EnumMap<>(Use.class);
    for (Use use : Use.values()) {
      uses.put(use, store.sums(By.DAY, use, from, to).values().stream().mapToLong(n -> n).sum());
    }
    return uses;
  }

  /** Pages seen on each kind of device. */
  public Map<Device, Long> byDevice(LocalDate from, LocalDate to) {
    Map<String, Long> sums = store.sums(By.DEVICE, Use.VIEW, from, to);
    Map<Device, Long> devices = new EnumMap<>(Device.class);
    for (Device device : Device.values()) {
      devices.put(device, sums.getOrDefault(device.name(), 0L));
    }
    return devices;
  }

  /** Pages seen by where people came from, another page of ours left out: most first. */
  public Map<Origin, Long> arrivals(LocalDate from, LocalDate to) {
    Map<Origin, Long> origins = new LinkedHashMap<>();
    store
        .sums(By.ORIGIN, Use.VIEW, from, to)
        .forEach((origin, times) -> origins.put(Origin.valueOf(origin), times));
    origins.remove(Origin.SITE);
    return origins;
  }
}
