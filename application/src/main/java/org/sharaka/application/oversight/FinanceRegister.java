package org.sharaka.application.oversight;

import java.time.LocalDate;
import org.sharaka.application.store.Partners;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Rejected;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.oversight.Budget;
import org.sharaka.domain.oversight.Commitment;
import org.sharaka.domain.oversight.Figures;
import org.sharaka.domain.oversight.Statement;
import org.sharaka.domain.partner.PartnerId;

/** Use cases of the money of a centre. Whoever writes needs {@link Permission#WRITE_CENTRES}. */
public final class FinanceRegister {

    private final BookDesk desk;

    /**
     * The register.
     *
     * @param desk where the books are
     */
    public FinanceRegister(BookDesk desk) {
        this.desk = desk;
    }

    /**
     * Records a statement that was approved.
     *
     * @param call who asks
     * @param centre which centre
     * @param command the statement
     * @return the books
     * @throws Rejected.UnknownId when there is no such centre
     * @throws InvalidValue as {@link Statement} tells
     */
    public Written stated(Call call, CentreId centre, RecordStatement command) {
        Act approved = new Act(call.actor().id(), command.approvedOn());
        return desk.note(
                call,
                Permission.WRITE_CENTRES,
                centre,
                books -> books.finances()
                        .stated(new Statement(
                                command.months(),
                                command.operatingCosts(),
                                command.resources(),
                                command.cashReserve(),
                                approved,
                                command.document())));
    }

    /**
     * Records a budget that was approved.
     *
     * @param call who asks
     * @param centre which centre
     * @param command the budget
     * @return the books
     * @throws Rejected.UnknownId when there is no such centre
     * @throws InvalidValue as {@link Budget} tells
     */
    public Written budgeted(Call call, CentreId centre, RecordBudget command) {
        Act approved = new Act(call.actor().id(), command.approvedOn());
        return desk.note(
                call,
                Permission.WRITE_CENTRES,
                centre,
                books -> books.finances()
                        .budgeted(new Budget(
                                command.months(), command.amount(), command.secured(), approved, command.document())));
    }

    /**
     * Records the letter by which a public manager confirms a budget line and posts.
     *
     * @param call who asks
     * @param centre which centre
     * @param manager who confirms them
     * @param on from what day it is there
     * @param document the letter
     * @return the books
     * @throws Rejected.UnknownId when there is no such centre
     * @throws InvalidValue {@code value.reference} at {@code /managerId} for an unknown partner; at {@code /document}
     *     for another paper
     */
    public Written committed(Call call, CentreId centre, PartnerId manager, LocalDate on, Document document) {
        return desk.note(call, Permission.WRITE_CENTRES, centre, (stores, books) -> {
            if (stores.of(Partners.class).find(manager).isEmpty()) {
                throw InvalidValue.at("/managerId", "value.reference", "unknown");
            }
            return books.finances()
                    .committed(new Commitment(manager, new Act(call.actor().id(), on), document));
        });
    }

    /**
     * The money of a centre as of a day.
     *
     * @param call who asks; {@link Permission#READ}
     * @param centre which centre
     * @param on the day
     * @return what the statement and the budget of that day say, by the policy of that day
     * @throws Rejected.UnknownId when there is no such centre
     */
    public Figures figures(Call call, CentreId centre, LocalDate on) {
        return desk.read(
                call,
                centre,
                (stores, books) ->
                        books.finances().figures(stores.rulebook().on(on).oversight(), on));
    }
}
