package org.sharaka.application.funding;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.funding.Figures;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.text.LanguageMap;

/**
 * The figures of a day.
 *
 * @param on the day
 * @param total in all
 * @param items told apart, where it was asked; together they are the total
 */
public record FundingReport(LocalDate on, Figures total, List<Item> items) {

    /** Copies the items. */
    public FundingReport {
        items = List.copyOf(items);
    }

    /**
     * What of the figures belongs to one donor, programme, project or year.
     *
     * @param key the id, or the year in four digits; unknown for what has none
     * @param name the present name; unknown for a year, and for what has none
     * @param figures its figures
     */
    public record Item(Fact<String> key, Fact<LanguageMap> name, Figures figures) {}
}
