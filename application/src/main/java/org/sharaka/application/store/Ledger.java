package org.sharaka.application.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.application.work.Slice;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.DailyBalance;
import org.sharaka.domain.funding.FreeReceipt;
import org.sharaka.domain.funding.Movement;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.funding.Unspent;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.project.ProjectId;

/**
 * Out-port: every movement of money, one line each. It only grows. Movements of gifts in kind are in it too; nothing is
 * ever drawn from those.
 */
public interface Ledger {

    /**
     * Adds lines at the end.
     *
     * @param movements perhaps none
     */
    void append(List<Movement> movements);

    /**
     * The lines in the order they were added.
     *
     * @param after the place of the last line already read, 0 to begin
     * @param limit how many at most
     * @return the lines, and the place of the last of them where more follow
     */
    Slice<Movement, Long> after(long after, int limit);

    /**
     * The lines of the receipts of a donor: of who stood for the pledge as each came in.
     *
     * @param donor who
     * @param from the first day
     * @param to the last
     * @param window which part
     * @return in the order they were added
     */
    Slice<LedgerLine, Long> ofDonor(PartnerId donor, LocalDate from, LocalDate to, Window window);

    /**
     * How the receipts of a pledge have moved together.
     *
     * @param pledge which
     * @return what was received, less what was reversed, day by day
     */
    DailyBalance received(PledgeId pledge);

    /**
     * How much of a pledge has been given: as {@link #received}, but what a settlement has returned stays given
     * ({@code pledge.overdue}).
     *
     * @param pledge which
     * @return day by day
     */
    DailyBalance covered(PledgeId pledge);

    /**
     * How what is left of a receipt and unallocated has moved.
     *
     * @param receipt which
     * @return what was received, less what was reversed, what is allocated and what is kept to be returned, day by day
     */
    DailyBalance free(ReceiptId receipt);

    /**
     * {@return what settlements keep to be returned and is not yet, by the project it was given for; none of nothing}
     */
    Map<ProjectId, Money> toReturn();

    /**
     * What of receipts of cash was allocated and never came in, once all that is recorded has happened
     * ({@code fact.correction}).
     *
     * @return how much, by receipt, in the order of entry
     */
    Map<ReceiptId, Money> uncovered();

    /**
     * What of {@link #uncovered()} concerns a purpose: of the receipts on which allocations to that very purpose draw.
     *
     * @param to the purpose
     * @return the sum
     */
    Money uncovered(Purpose to);

    /**
     * How what is unspent of an allocation has moved.
     *
     * @param allocation which
     * @return for each of its receipts what was allocated, less what was released and spent, day by day
     */
    Unspent unspent(AllocationId allocation);

    /**
     * How much can be drawn: of every receipt of cash that may go to the target, the least that is free on the day and
     * on every later one ({@link DailyBalance#leastFrom}), together.
     *
     * @param draw what is looked for
     * @return the sum
     */
    Money available(Draw draw);

    /**
     * When the first receipt came in that it may be drawn from, whatever is left of it ({@code fact.order}).
     *
     * @param draw what is looked for; its day decides the consents that count
     * @return the day, perhaps a later one; nothing where none came in
     */
    Optional<LocalDate> firstReceived(Draw draw);

    /**
     * What it would be drawn from: the receipts behind {@link #available} in the order of drawing
     * ({@link FreeReceipt}), each with what is free of it, and as many of them as are needed.
     *
     * @param draw what is looked for
     * @param upTo how much is needed
     * @return receipts of which something is free; together at least the amount, or all there are
     */
    List<FreeReceipt> drawable(Draw draw, Money upTo);
}
