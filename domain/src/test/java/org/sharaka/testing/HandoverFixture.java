package org.sharaka.testing;

import static org.sharaka.testing.CentreFixture.aCentre;
import static org.sharaka.testing.PartnerFixture.aPartner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.handover.AskedWaiver;
import org.sharaka.domain.handover.BoardDecision;
import org.sharaka.domain.handover.CentreTable;
import org.sharaka.domain.handover.Deed;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.handover.HandoverId;
import org.sharaka.domain.handover.Proposal;
import org.sharaka.domain.handover.TransferredValue;
import org.sharaka.domain.handover.Visit;
import org.sharaka.domain.inventory.AssetSource;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partnership.Side;
import org.sharaka.domain.partnership.Signatory;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * Handovers for tests. What a test does not say is good on 2026-06-01: amal proposes, badr and chama approve, dina has
 * assessed.
 */
public final class HandoverFixture {

    private final List<CentreTable> tables = new ArrayList<>();
    private Fact<BoardDecision> board = Fact.unknown();
    private Fact<AskedWaiver> waiver = Fact.unknown();
    private String on = "2026-06-01";
    private Rulebook book = Rulebook.standard();

    private HandoverFixture() {}

    public static HandoverFixture aHandover() {
        return new HandoverFixture();
    }

    public static CentreFixture aGoodCentre() {
        return aCentre().assessed("2025-10-15", "44444444").assessed("2026-04-15", "44444444");
    }

    public static CentreTable table(String centre, CentreFixture facts, String on) {
        LocalDate day = LocalDate.parse(on);
        return new CentreTable(new CentreId(centre), centre.replace("cen-", "CEN-2026-000"), facts.factsOn(day));
    }

    public HandoverFixture of(String centre, CentreFixture facts) {
        tables.add(table(centre, facts, on));
        return this;
    }

    /** Another rulebook than that of this project. */
    public HandoverFixture under(Rulebook other) {
        book = other;
        return this;
    }

    public HandoverFixture on(String day) {
        on = day;
        return this;
    }

    public HandoverFixture decidedByTheBoard() {
        board = Fact.known(new BoardDecision("CA 2026/14", LocalDate.parse(on)));
        return this;
    }

    public HandoverFixture waiving(String... rules) {
        waiver = Fact.known(new AskedWaiver(
                Stream.of(rules).map(RuleCode::of).toList(),
                "a made-up reason",
                new BoardDecision("CA 2026/14", LocalDate.parse(on)),
                LocalDate.parse(on).plusMonths(6)));
        return this;
    }

    public Outcome<Handover> tried() {
        if (tables.isEmpty()) {
            of("cen-1", aGoodCentre());
        }
        Partner manager = aPartner().there();
        Proposal proposal = new Proposal(
                act("amal", on),
                manager,
                paper(DocumentKind.TRANSFER_CONVENTION, on),
                tables,
                List.of(),
                board,
                waiver);
        return Handover.proposed(book, new HandoverId("hnd-1"), "HND-2026-0001", proposal, Parties.NONE);
    }

    public Handover proposed() {
        return made(tried());
    }

    public Handover approved() {
        Handover first = made(proposed().approvedFirst(book, act("badr", on), Handover.Decided.NOTHING, around()));
        return made(first.approvedSecond(book, act("chama", on), Handover.Decided.NOTHING, around()));
    }

    /** Transferred on the day of the proposal. */
    public Handover transferred() {
        Handover approved = approved();
        return made(approved.transferred(book, deed(on, approved.centres()), tables, List.of(), around()));
    }

    public static Handover visited(Handover handover, String centre, int month, String on) {
        Visit visit = new Visit(new CentreId(centre), month, act("amal", on), paper(DocumentKind.MINUTES, on));
        return made(handover.visited(Rulebook.standard(), visit, Parties.NONE));
    }

    public static Deed deed(String on, List<CentreId> centres) {
        LocalDate day = LocalDate.parse(on);
        return new Deed(
                act("amal", on),
                paper(DocumentKind.DEED, on),
                paper(DocumentKind.ASSET_LIST, on),
                paper(DocumentKind.JOINT_MINUTES, on),
                Arrays.stream(Side.values())
                        .map(side -> new Signatory(side, "Exemple", "signataire", Fact.unknown(), day))
                        .toList(),
                centres.stream()
                        .map(centre -> new TransferredValue(
                                centre,
                                Map.of(AssetSource.SPONSOR, Money.parse("2000000.00")),
                                Map.of(AssetSource.FOUNDATION, Money.parse("500000.00")),
                                true))
                        .toList());
    }

    public static Handover.Around around(String... assessors) {
        return around("2500000.00", false, assessors.length == 0 ? new String[] {"dina"} : assessors);
    }

    public static Handover.Around around(String assets, boolean building, String... assessors) {
        Set<UserId> people =
                Set.copyOf(Arrays.stream(assessors).map(UserId::new).toList());
        return new Handover.Around(people, Money.parse(assets), Fact.known(building), Parties.NONE);
    }

    public static Act act(String by, String on) {
        return new Act(new UserId(by), LocalDate.parse(on));
    }

    public static Document paper(DocumentKind kind, String on) {
        return Document.of(kind, kind + " 1", LocalDate.parse(on));
    }

    public static <T> T made(Outcome<T> outcome) {
        return outcome.fold(Outcome.Made::value, refused -> {
            throw new AssertionError(refused.ruling().notPassed());
        });
    }
}
