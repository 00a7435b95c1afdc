package org.sharaka.testing;

import static org.sharaka.testing.PartnerFixture.aPartner;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.mandate.Closure;
import org.sharaka.domain.mandate.End;
import org.sharaka.domain.mandate.EndingInquiry;
import org.sharaka.domain.mandate.Entrusted;
import org.sharaka.domain.mandate.GiveNotice;
import org.sharaka.domain.mandate.Hold;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.MandateCircumstances;
import org.sharaka.domain.mandate.MandateId;
import org.sharaka.domain.mandate.MandateStep;
import org.sharaka.domain.mandate.Notice;
import org.sharaka.domain.mandate.Sign;
import org.sharaka.domain.mandate.SigningInquiry;
import org.sharaka.domain.mandate.Term;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Experience;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.text.Reason;

/** Mandates for tests, said as sentences: {@code aMandate("2026-01-01", "2026-12-31").signed("2026-01-01").there()}. */
public final class MandateFixture {

    public static final UserId OFFICER = new UserId("u-officer");
    public static final CentreId CENTRE = new CentreId("cen-1");

    private static final LocalDate LONG_AGO = LocalDate.parse("2015-01-01");

    private static final Fact<Reason> REASON = Fact.known(new Reason("a made-up reason"));

    private final Mandate mandate;
    private final Rulebook book;

    private MandateFixture(Mandate mandate, Rulebook book) {
        this.mandate = mandate;
        this.book = book;
    }

    /** The same mandate, whose next steps are ruled under another book than the standard one. */
    public MandateFixture under(Rulebook other) {
        return new MandateFixture(mandate, other);
    }

    /** A draft for a social centre, of an association with standing and ten years of experience. */
    public static MandateFixture aMandate(String from, String until) {
        return aMandate("man-1", "p-manager", from, until);
    }

    public static MandateFixture aMandate(String id, String manager, String from, String until) {
        Experience worked = new Experience(
                Field.SOCIAL, LONG_AGO, LocalDate.parse("2024-12-31"), paper(DocumentKind.EXPERIENCE, "2025-01-10"));
        return new MandateFixture(
                Mandate.drafted(
                        new MandateId(id),
                        id.replace("man-", "MAN-2026-000"),
                        new Entrusted(CENTRE, new PartnerId(manager)),
                        new Term(LocalDate.parse(from), LocalDate.parse(until)),
                        List.of(
                                paper(DocumentKind.FILING_RECEIPT, "2015-01-01"),
                                paper(DocumentKind.STATUTES, "2015-01-01"),
                                paper(DocumentKind.BUREAU_LIST, "2015-01-01")),
                        List.of(worked)),
                Rulebook.standard());
    }

    public static Document paper(DocumentKind kind, String date) {
        return Document.of(kind, kind + " 1", LocalDate.parse(date));
    }

    /** What a signature needs to know beside: an association, a social centre whose works are accepted. */
    public static MandateCircumstances around(Mandate... others) {
        return around(Parties.NONE, others);
    }

    public static MandateCircumstances around(Parties parties, Mandate... others) {
        return new MandateCircumstances(
                OFFICER,
                aPartner().ofKind(PartnerKind.ASSOCIATION).there(),
                new SigningInquiry.CentreFacts(CENTRE, Field.SOCIAL, false, Fact.unknown(), Fact.known(true)),
                List.of(others),
                parties,
                List.of(),
                List.of());
    }

    public MandateFixture signed(String on, Mandate... others) {
        return after(new Sign(LocalDate.parse(on), Fact.known(paper(DocumentKind.MANDATE_AGREEMENT, on))), others);
    }

    public MandateFixture suspended(String on) {
        return after(new Hold(Hold.SUSPEND, LocalDate.parse(on), REASON));
    }

    public MandateFixture resumed(String on) {
        return after(new Hold(Hold.RESUME, LocalDate.parse(on), REASON));
    }

    public MandateFixture noticed(String on) {
        return after(notice(on, Fact.unknown()));
    }

    public MandateFixture noticed(String on, Notice.Urgency urgency) {
        return after(notice(on, Fact.known(urgency)));
    }

    private static GiveNotice notice(String on, Fact<Notice.Urgency> urgency) {
        return new GiveNotice(LocalDate.parse(on), Fact.known(paper(DocumentKind.NOTICE, on)), urgency);
    }

    public MandateFixture ended(String on) {
        return after(new End(LocalDate.parse(on), REASON, settled(on)));
    }

    /** The facts of the gate of a signature, under a book. */
    public static SigningInquiry signing(Rulebook book, Mandate mandate, String on, Mandate... others) {
        return Sign.on(LocalDate.parse(on)).look(book, mandate, around(others));
    }

    /** The facts of the gate of an end. */
    public static EndingInquiry ending(Mandate mandate, String on, Closure closure) {
        return new End(LocalDate.parse(on), REASON, closure).look(Rulebook.standard(), mandate, around());
    }

    /** All that is asked at the end of a mandate, with the foundation as caretaker. */
    public static Closure settled(String on) {
        return new Closure(
                Stream.of(
                                DocumentKind.JOINT_INVENTORY,
                                DocumentKind.ACCOUNTS,
                                DocumentKind.STAFF_LIST,
                                DocumentKind.SOCIAL_SECURITY)
                        .map(kind -> paper(kind, on))
                        .toList(),
                Fact.known(Money.ZERO),
                Fact.known(Closure.Successor.CARETAKER));
    }

    public static Act act(String on) {
        return new Act(OFFICER, LocalDate.parse(on));
    }

    public Mandate there() {
        return mandate;
    }

    private MandateFixture after(MandateStep step, Mandate... others) {
        return step.through(book, mandate, around(others))
                .fold(made -> new MandateFixture(made.value(), book), refused -> {
                    throw new AssertionError(refused.ruling().notPassed());
                });
    }
}
