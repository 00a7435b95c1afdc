package org.sharaka.application.partner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.application.committee.Committee;
import org.sharaka.application.partner.ImportReport.Row;
import org.sharaka.application.partner.ImportReport.RowOutcome;
import org.sharaka.application.store.Memberships;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Seat;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerProfile;
import org.sharaka.domain.partner.PartnerStatus;
import org.sharaka.domain.partner.SeatRules;
import org.sharaka.domain.rulebook.Outcome;

/**
 * Use case: to import partners from a sheet. A row is matched with a partner by the fold key of a name, and by kind;
 * what it says is laid over what is known. To import the same sheet twice changes nothing. {@code committee_member}
 * gives a seat to who has none, and never takes one.
 */
public final class PartnerImport {

    private final UnitOfWork work;
    private final PartnerRegister register;
    private final Committee committee;

    /** How an import goes about rows at fault. */
    public enum Mode {
        /** Nothing is kept; the report tells what would be. */
        REHEARSAL,
        /** All rows, or none where one is rejected. */
        ALL_OR_NOTHING,
        /** The rows without fault. */
        PARTIAL
    }

    /**
     * The import.
     *
     * @param register enters and changes them
     * @param committee gives seats
     */
    public PartnerImport(UnitOfWork work, PartnerRegister register, Committee committee) {
        this.work = work;
        this.register = register;
        this.committee = committee;
    }

    /**
     * Imports a sheet.
     *
     * @param call who asks; {@link Permission#WRITE_PARTNERS}
     * @param sheet what to import
     * @param mode how to go about rows at fault
     * @return what became of each row, every fault of each
     */
    public ImportReport run(Call call, Sheet sheet, Mode mode) {
        call.require(Permission.WRITE_PARTNERS);
        return work.inTransaction(stores -> report(stores, call, sheet, mode), ImportReport::kept);
    }

    /**
     * Imports a sheet into a register that holds no partner; does nothing on one that does.
     *
     * @param call who asks; {@link Permission#WRITE_PARTNERS}
     * @param sheet what to import, without fault
     * @return how many partners were entered
     * @throws IllegalArgumentException when a row of the sheet is at fault
     */
    public long runOnEmptyRegister(Call call, Sheet sheet) {
        call.require(Permission.WRITE_PARTNERS);
        return work.inTransaction(stores -> {
            if (!stores.of(Partners.class).isEmpty()) {
                return 0L;
            }
            ImportReport report = report(stores, call, sheet, Mode.ALL_OR_NOTHING);
            if (!report.isClean()) {
                throw new IllegalArgumentException("a row of the sheet is at fault: " + report.rows());
            }
            return report.count(RowOutcome.CREATED);
        });
    }

    private ImportReport report(Stores stores, Call call, Sheet sheet, Mode mode) {
        Map<PartnerId, Integer> written = new HashMap<>();
        List<Row> rows = sheet.rows().stream()
                .map(row -> bring(stores, call, row, written))
                .toList();
        boolean clean = rows.stream().noneMatch(row -> row.outcome() == RowOutcome.REJECTED);
        return new ImportReport(rows, mode == Mode.PARTIAL || mode == Mode.ALL_OR_NOTHING && clean);
    }

    private Row bring(Stores stores, Call call, SheetRow sheetRow, Map<PartnerId, Integer> written) {
        try {
            PartnerRow row = PartnerRow.of(sheetRow);
            List<Versioned<Partner>> matching = stores.of(Partners.class).named(row.foldKeys(), row.kind());
            return switch (matching.size()) {
                case 0 -> enter(stores, call, sheetRow.line(), row, written);
                case 1 -> layOver(stores, call, sheetRow.line(), row, matching.get(0), written);
                default -> throw InvalidValue.of("import.row", "ambiguous");
            };
        } catch (InvalidValue invalid) {
            return rejected(sheetRow.line(), invalid.faults(), List.of());
        } catch (Rejected.Taken taken) {
            return rejected(sheetRow.line(), List.of(iceFault(taken)), List.of());
        }
    }

    private static Fault iceFault(Rejected.Taken taken) {
        return taken.reference().isEmpty()
                ? new Fault("/ice", taken.code(), "taken", List.of())
                : new Fault("/ice", taken.code(), "held", List.of(taken.reference()));
    }

    private Row enter(Stores stores, Call call, int line, PartnerRow row, Map<PartnerId, Integer> written) {
        Check seated = SeatRules.legalPerson(row.kind());
        if (row.member() && seated.result() == Result.FAIL) {
            return rejected(line, List.of(), List.of(seated));
        }
        Partner partner = register.register(stores, call, row.asProfile()).value();
        written.put(partner.id(), line);
        if (row.member()) {
            committee.seatImported(stores, call, partner);
        }
        return done(line, RowOutcome.CREATED);
    }

    private Row layOver(
            Stores stores,
            Call call,
            int line,
            PartnerRow row,
            Versioned<Partner> match,
            Map<PartnerId, Integer> written) {
        Partner partner = match.value();
        if (partner.status() != PartnerStatus.ACTIVE) {
            String reason = partner.status() == PartnerStatus.ENDED ? "ended" : "inactive";
            throw InvalidValue.of("import.row", reason, partner.reference());
        }
        if (partner.profile().ice().is(known -> row.ice().is(ice -> !ice.equals(known)))) {
            throw InvalidValue.at("/ice", "import.row", "other", partner.reference());
        }
        PartnerProfile profile = row.over(partner.profile());
        boolean changes = !profile.equals(partner.profile());
        if (changes && written.containsKey(partner.id())) {
            throw InvalidValue.of("import.row", "contradicts", written.get(partner.id()));
        }
        profile.ice()
                .value()
                .flatMap(ice -> stores.of(Partners.class).holder(ice, partner.id()))
                .ifPresent(holder -> {
                    throw PartnerRegister.taken(holder);
                });
        boolean seats = row.member() && !isSeated(stores, partner);
        if (seats && committee.seatImported(stores, call, partner) instanceof Outcome.Refused<Seat> refused) {
            return rejected(line, List.of(), refused.ruling().with(Result.FAIL));
        }
        if (changes) {
            register.change(stores, call, partner.id(), profile, match.version());
            written.put(partner.id(), line);
        }
        return done(line, changes || seats ? RowOutcome.UPDATED : RowOutcome.UNCHANGED);
    }

    private static boolean isSeated(Stores stores, Partner partner) {
        return stores.of(Memberships.class).of(partner.id()).stream()
                .anyMatch(seat -> seat.value().isOpenEnded());
    }

    private static Row done(int line, RowOutcome outcome) {
        return new Row(line, outcome, List.of(), List.of());
    }

    private static Row rejected(int line, List<Fault> faults, List<Check> refusals) {
        return new Row(line, RowOutcome.REJECTED, faults, refusals);
    }
}
