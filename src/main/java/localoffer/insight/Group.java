package localoffer.insight;

import java.util.List;
import localoffer.insight.chart.Chart;

/** Charts that belong together under a heading. */
public record Group(String id, String text, List<Chart> charts) {}
