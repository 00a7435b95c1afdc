package org.sharaka.application.funding;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.store.DueInstalment;
import org.sharaka.application.store.LedgerLine;
import org.sharaka.application.work.Slice;
import org.sharaka.domain.funding.Figures;
import org.sharaka.domain.partner.PartnerId;

/**
 * What was promised and given by a donor, and became of it, in a span of days.
 *
 * @param donor who
 * @param from the first day
 * @param to the last
 * @param opening the figures at the end of the day before the first
 * @param closing the figures at the end of the last
 * @param projects the closing figures by project; their keys are {@code DONOR_PROJECT}
 * @param due the instalments that fall due in the span and are not covered by its end
 * @param lines a part of the movements, in the order of entry
 */
public record DonorStatement(
        PartnerId donor,
        LocalDate from,
        LocalDate to,
        Figures opening,
        Figures closing,
        List<FundingReport.Item> projects,
        List<DueInstalment> due,
        Slice<LedgerLine, Long> lines) {

    /** Copies the lists. */
    public DonorStatement {
        projects = List.copyOf(projects);
        due = List.copyOf(due);
    }
}
