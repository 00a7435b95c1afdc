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
import org.sharaka.domain.asset.AssetSource;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.condition.Answers;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.document.Instrument;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.handover.Approve;
import org.sharaka.domain.handover.AskedWaiver;
import org.sharaka.domain.handover.BoardDecision;
import org.sharaka.domain.handover.Decided;
import org.sharaka.domain.handover.Deed;
import org.sharaka.domain.handover.DeedPapers;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.handover.HandoverCircumstances;
import org.sharaka.domain.handover.HandoverCircumstances.Followed;
import org.sharaka.domain.handover.HandoverCircumstances.Passing;
import org.sharaka.domain.handover.HandoverId;
import org.sharaka.domain.handover.Passage;
import org.sharaka.domain.handover.Proposal;
import org.sharaka.domain.handover.ProposalInquiry;
import org.sharaka.domain.handover.ProposalInquiry.Proposer;
import org.sharaka.domain.handover.Transfer;
import org.sharaka.domain.handover.TransferredValue;
import org.sharaka.domain.handover.VisitCentre;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partnership.Side;
import org.sharaka.domain.partnership.Signatory;
import org.sharaka.domain.readiness.CentreTable;
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
    private String proposer = "amal";
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

    public HandoverFixture proposedBy(String user) {
        proposer = user;
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
                act(proposer, on),
                manager,
                paper(DocumentKind.TRANSFER_CONVENTION, on),
                new ProposalInquiry(
                        LocalDate.parse(on),
                        tables,
                        Parties.NONE,
                        Fact.known(new Proposer(new UserId(proposer), Set.of(new UserId("dina"))))),
                Answers.NONE,
                board,
                waiver);
        return Handover.proposed(book, new HandoverId("hnd-1"), "HND-2026-0001", proposal);
    }

    public Handover proposed() {
        return made(tried());
    }

    public Handover approved() {
        Handover first = made(approvedFirst(book, proposed(), "badr", on));
        return made(new Approve(Approve.FINANCE, LocalDate.parse(on), Decided.NOTHING)
                .through(book, first, around("chama")));
    }

    public static Outcome<Handover> approvedFirst(Rulebook book, Handover proposed, String by, String on) {
        return new Approve(Approve.PROGRAMMES, LocalDate.parse(on), Decided.NOTHING)
                .through(book, proposed, around(by));
    }

    /** Transferred on the day of the proposal. */
    public Handover transferred() {
        return made(transferred(book, approved(), on, tables));
    }

    public static Outcome<Handover> transferred(Rulebook book, Handover approved, String on, List<CentreTable> tables) {
        Transfer deed = new Transfer(LocalDate.parse(on), Fact.known(papers(on)), Answers.NONE);
        List<TransferredValue> values =
                approved.centres().stream().map(HandoverFixture::value).toList();
        return deed.through(
                book,
                approved,
                around("amal", new Passing(Set.of(new UserId("dina")), tables, values, Fact.unknown())));
    }

    public static Handover visited(Handover handover, String centre, int month, String on) {
        Fact<Document> minutes = Fact.known(paper(DocumentKind.MINUTES, on));
        VisitCentre visit = new VisitCentre(LocalDate.parse(on), Fact.known(new CentreId(centre)), month, minutes);
        return made(visit.through(Rulebook.standard(), handover, after("amal", Followed.NOTHING)));
    }

    public static Deed deed(String on, List<CentreId> centres) {
        DeedPapers papers = papers(on);
        return new Deed(
                act("amal", on),
                papers.deed(),
                papers.assetList(),
                papers.minutes(),
                papers.signatories(),
                centres.stream().map(HandoverFixture::value).toList(),
                papers.passage());
    }

    public static DeedPapers papers(String on) {
        LocalDate day = LocalDate.parse(on);
        return new DeedPapers(
                paper(DocumentKind.AUTHENTIC_DEED, on),
                paper(DocumentKind.ASSET_LIST, on),
                paper(DocumentKind.JOINT_MINUTES, on),
                Arrays.stream(Side.values())
                        .map(side -> new Signatory(
                                side,
                                "Exemple",
                                "signataire",
                                Fact.known(paper(DocumentKind.POWER_TO_SIGN, "2020-01-01")),
                                day))
                        .toList(),
                Fact.known(passage(on)));
    }

    /** Everything a deed may take, so that ownership of a building on land of others may pass free of charge. */
    public static Passage passage(String on) {
        return new Passage(
                Fact.known(paper(DocumentKind.STAFF_LIST, on)),
                Fact.known(List.of(paper(DocumentKind.CONTRACT, on))),
                Fact.known(paper(DocumentKind.LAND_REGISTRATION, on)),
                Fact.unknown(),
                Fact.known(paper(DocumentKind.PUBLIC_UTILITY, on)),
                Fact.known(paper(DocumentKind.GIFT_AUTHORISATION, on)),
                Fact.unknown(),
                Fact.known(paper(DocumentKind.CONSENT, on)));
    }

    private static TransferredValue value(CentreId centre) {
        return new TransferredValue(
                centre,
                Map.of(AssetSource.SPONSOR, Money.parse("2000000.00")),
                Map.of(AssetSource.FOUNDATION, Money.parse("500000.00")),
                true);
    }

    /** Before the deed, of one good centre that is held by a lease. */
    public static HandoverCircumstances around(String by) {
        return around(by, "2500000.00", false);
    }

    public static HandoverCircumstances around(String by, String assets, boolean building) {
        CentreFixture centre = building ? aGoodCentre().heldBy(Instrument.OWNERSHIP) : aGoodCentre();
        CentreTable table = table("cen-1", centre, "2026-06-01");
        Map<AssetSource, Money> all = Map.of(AssetSource.SPONSOR, Money.parse(assets));
        TransferredValue value = new TransferredValue(table.centre(), all, Map.of(), true);
        return around(by, new Passing(Set.of(new UserId("dina")), List.of(table), List.of(value), Fact.unknown()));
    }

    private static HandoverCircumstances around(String by, Passing passing) {
        return new HandoverCircumstances(new UserId(by), Parties.NONE, passing, Followed.NOTHING, Fact.unknown());
    }

    /** After the deed. */
    public static HandoverCircumstances after(String by, Followed followed) {
        return new HandoverCircumstances(new UserId(by), Parties.NONE, Passing.NOTHING, followed, Fact.unknown());
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
