package org.sharaka.application.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sharaka.domain.funding.Figures;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.project.ProjectId;

/**
 * Out-port: the sums of money on a day. Each counts what is dated on or before that day, and cash only, unless it says
 * otherwise. A store sums where the money is kept; it never reads every receipt.
 */
public interface Funds {

    /**
     * What is pledged for a project: the cash pledges whose purpose is that very project, as amended by the day.
     *
     * @param project which
     * @param on the day
     * @return the sum
     */
    Money pledgedFor(ProjectId project, LocalDate on);

    /**
     * What has come in on the pledges of {@link #pledgedFor}, less what was reversed; wherever it was allocated.
     *
     * @param project which
     * @param on the day
     * @return the sum
     */
    Money receivedFor(ProjectId project, LocalDate on);

    /**
     * What is allocated to a project, less what was released; the support of its centre is not in it.
     *
     * @param project which
     * @param on the day
     * @return the sum
     */
    Money allocatedTo(ProjectId project, LocalDate on);

    /**
     * What of {@link #allocatedTo} is money of other purposes than the project: of the pool, of its programme.
     *
     * @param project which
     * @param on the day
     * @return the sum
     */
    Money allocatedFromOthers(ProjectId project, LocalDate on);

    /**
     * What was paid out of the allocations of {@link #allocatedTo}.
     *
     * @param project which
     * @param on the day
     * @return the sum
     */
    Money spentOn(ProjectId project, LocalDate on);

    /**
     * Who made the pledges of {@link #pledgedFor}.
     *
     * @param project which
     * @param on the day
     * @return the donors; empty where nobody has
     */
    Set<PartnerId> sponsorsOf(ProjectId project, LocalDate on);

    /**
     * Which of {@link #sponsorsOf} have not paid all that they pledged.
     *
     * @param project which
     * @param on the day
     * @return the donors; empty where all is paid
     */
    Set<PartnerId> owing(ProjectId project, LocalDate on);

    /**
     * The pledges of a partner, in cash or in kind, that are not wholly received.
     *
     * @param donor who pledged
     * @param on the day
     * @return their short references, in the order of entry
     */
    List<String> unpaidPledges(PartnerId donor, LocalDate on);

    /**
     * The figures of a day in all.
     *
     * @param on the day
     * @param graceDays for how many days after its date an instalment is not yet overdue
     * @return the figures
     */
    Figures summary(LocalDate on, int graceDays);

    /**
     * The figures of a day, told apart. Together they are the {@linkplain #summary(LocalDate, int) whole}.
     *
     * @param by by what
     * @param on the day
     * @param graceDays for how many days after its date an instalment is not yet overdue
     * @return those whose figures are not all zero, in no order
     */
    List<Share> summary(Grouping by, LocalDate on, int graceDays);

    /**
     * The instalments, of cash and in kind, that fall due in a span of days and are not covered: of the terms in force
     * on a day, by what was received up to that day.
     *
     * @param from the first day on which they fall due
     * @param to the last
     * @param on the day
     * @return in the order of their dates, then of the references
     */
    List<DueInstalment> due(LocalDate from, LocalDate to, LocalDate on);
}
