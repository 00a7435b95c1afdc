package org.sharaka.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.funding.DailyBalance;
import org.sharaka.domain.funding.Gift;
import org.sharaka.domain.funding.GiftKind;
import org.sharaka.domain.funding.InKind;
import org.sharaka.domain.funding.Instalment;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.PledgeRequest;
import org.sharaka.domain.funding.PledgeTerms;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptEntry;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.Rulebook;

/** Money for tests, said as sentences: {@code aPledge().of("100.00").dueOn("2026-02-01").to(purpose).there()}. */
public final class FundingFixture {

    /** The rulebook of these fixtures. */
    public static final Rulebook BOOK = Rulebook.standard();

    public static final UserId CLERK = new UserId("u-clerk");
    public static final UserId ANOTHER_CLERK = new UserId("u-another-clerk");
    public static final PledgeId PLEDGE = new PledgeId("plg-1");
    public static final ReceiptId RECEIPT = new ReceiptId("rec-1");

    private final GiftKind kind;
    private final Purpose purpose;
    private final LocalDate pledgedOn;
    private final PledgeTerms terms;

    private FundingFixture(GiftKind kind, Purpose purpose, LocalDate pledgedOn, PledgeTerms terms) {
        this.kind = kind;
        this.purpose = purpose;
        this.pledgedOn = pledgedOn;
        this.terms = terms;
    }

    /** A pledge of 100.00 dirhams for the pool, made on 1 January 2026 and due on that day. */
    public static FundingFixture aPledge() {
        return new FundingFixture(
                GiftKind.CASH, Purpose.POOL, day("2026-01-01"), terms("100.00", "2026-01-01", "100.00"));
    }

    public FundingFixture inKind() {
        return new FundingFixture(GiftKind.IN_KIND, purpose, pledgedOn, terms);
    }

    public FundingFixture to(Purpose other) {
        return new FundingFixture(kind, other, pledgedOn, terms);
    }

    public FundingFixture under(PledgeTerms other) {
        return new FundingFixture(kind, purpose, pledgedOn, other);
    }

    public PledgeRequest promise() {
        return new PledgeRequest(PartnerFixture.ID, kind, purpose, terms, pledgedOn);
    }

    public Pledge there() {
        return Outcomes.made(Pledge.made(BOOK, PLEDGE, "PLG-2026-0001", promise(), CLERK, Fact.unknown(), Parties.NONE))
                .value();
    }

    /** Terms of an amount and a schedule of days and amounts in turn. */
    public static PledgeTerms terms(String amount, String... schedule) {
        List<Instalment> instalments = new ArrayList<>();
        for (int place = 0; place < schedule.length; place += 2) {
            instalments.add(new Instalment(day(schedule[place]), mad(schedule[place + 1])));
        }
        return new PledgeTerms(mad(amount), instalments);
    }

    /** A course of days and changes in turn; a change may begin with a minus. */
    public static DailyBalance course(String... changes) {
        DailyBalance course = DailyBalance.STILL;
        for (int place = 0; place < changes.length; place += 2) {
            String change = changes[place + 1];
            Money amount = change.startsWith("-") ? Money.ZERO.minus(mad(change.substring(1))) : mad(change);
            course = course.plus(day(changes[place]), amount);
        }
        return course;
    }

    public static Gift cash(String amount, String on) {
        return gift(amount, on, Fact.unknown());
    }

    public static Gift gift(String value, String on, Fact<InKind> inKind) {
        return new Gift(
                RECEIPT,
                "REC-2026-0001",
                new ReceiptEntry(mad(value), day(on), "transfer"),
                Fact.unknown(),
                inKind,
                CLERK);
    }

    /** A receipt of cash on {@link #aPledge()}. */
    public static Receipt aReceipt(String amount, String on) {
        Pledge pledge =
                aPledge().under(terms("1000000.00", "2026-01-01", "1000000.00")).there();
        return Outcomes.made(Receipt.recorded(
                        BOOK,
                        cash(amount, on),
                        pledge,
                        DailyBalance.STILL,
                        PartnerFixture.aPartner().there(),
                        Parties.NONE))
                .value();
    }

    public static Act by(UserId user, String on) {
        return new Act(user, day(on));
    }

    public static Document paper(DocumentKind kind, String date) {
        return Document.of(kind, "paper", day(date));
    }

    public static Money mad(String amount) {
        return Money.parse(amount);
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
