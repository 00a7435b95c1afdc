package org.sharaka.domain.project;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.place.Region;
import org.sharaka.domain.programme.Sector;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.text.LanguageMap;
import org.sharaka.domain.text.PlainText;

/**
 * What is written of a project: what, where, for whom, at what cost, and who will run it (S11). Most of it may still be
 * missing while the project is a draft.
 *
 * @param name what it is called
 * @param nature what kind of works it has
 * @param field what the centre will be for
 * @param sector its purpose in the DAC list of sectors, perhaps unknown
 * @param site where it stands
 * @param points the six points that a favourable review states
 * @param budget the budget of the works and its lines
 */
public record Brief(
        LanguageMap name, Nature nature, Field field, Fact<Sector> sector, Site site, SixPoints points, Budget budget) {

    /** How long a name may be, in code points. */
    public static final int LONGEST_NAME = 200;

    /** How long a paragraph may be, in code points. */
    public static final int LONGEST_TEXT = 4000;

    /**
     * Reads a name as it was handed in.
     *
     * @param raw texts by language, as typed
     * @return the name to keep
     * @throws InvalidValue {@code value.text} for each text at fault
     */
    public static LanguageMap nameOf(Map<Language, String> raw) {
        return LanguageMap.of(raw, LONGEST_NAME, "value.text");
    }

    /** The same brief with another budget. */
    public Brief budgeted(Budget other) {
        return new Brief(name, nature, field, sector, site, points, other);
    }

    Map<String, String> particulars() {
        Map<String, String> particulars = new TreeMap<>();
        name.texts().forEach((language, text) -> particulars.put("name." + language.tag(), text));
        particulars.put("nature", nature.name());
        particulars.put("field", field.name());
        sector.value().ifPresent(known -> particulars.put("sector", known.code()));
        site.region().value().ifPresent(region -> particulars.put("region", region.code()));
        site.place().value().ifPresent(place -> particulars.put("site", place));
        budget.total().value().ifPresent(total -> particulars.put("budget", total.plain()));
        points.tell(particulars);
        return particulars;
    }

    /**
     * Where a project stands.
     *
     * @param region the region, perhaps unknown
     * @param place the place in it, one line of at most 200 characters, perhaps unknown
     */
    public record Site(Fact<Region> region, Fact<String> place) {
        /**
         * Checks the place.
         *
         * @throws InvalidValue {@code value.text} at {@code /site}
         */
        public Site {
            Fact<String> typed = place;
            place = Faults.within("/site", () -> typed.map(text -> PlainText.line(text, LONGEST_NAME, "value.text")));
        }
    }

    /**
     * The six points of {@code review.complete}; each may be unknown.
     *
     * @param need what is lacking, a paragraph
     * @param beneficiaries how many people it is for
     * @param capacity how many it can take at a time
     * @param operatingBudget what a full year of operation will cost
     * @param manager the planned manager, with its letter of intent
     * @param land what gives the land
     */
    public record SixPoints(
            Fact<String> need,
            Fact<Integer> beneficiaries,
            Fact<Integer> capacity,
            Fact<Money> operatingBudget,
            Manager manager,
            Fact<Document> land) {

        /**
         * Checks texts and numbers.
         *
         * @throws InvalidValue {@code value.text} at {@code /need}; {@code value.range} with reason {@code least} at
         *     {@code /beneficiaries} and {@code /capacity}; {@code value.amount} with reason {@code positive} at
         *     {@code /operatingBudget}; {@code value.enum} at {@code /letterOfIntent/kind} and
         *     {@code /landInstrument/kind} for another kind of paper
         */
        public SixPoints {
            Faults faults = new Faults();
            Fact<String> typed = need;
            need = faults.take("/need", () -> typed.map(text -> PlainText.paragraph(text, LONGEST_TEXT, "value.text")))
                    .orElse(Fact.unknown());
            if (beneficiaries.is(count -> count < 1)) {
                faults.add("/beneficiaries", "value.range", "least", 1);
            }
            if (capacity.is(count -> count < 1)) {
                faults.add("/capacity", "value.range", "least", 1);
            }
            operatingBudget.value().ifPresent(amount -> amount.mustBePositive("/operatingBudget", faults));
            manager.letter()
                    .value()
                    .ifPresent(paper -> paper.mustBe(DocumentKind.LETTER_OF_INTENT, "/letterOfIntent", faults));
            land.value().ifPresent(paper -> paper.mustBe(DocumentKind.LAND_INSTRUMENT, "/landInstrument", faults));
            faults.throwIfAny();
        }

        private void tell(Map<String, String> particulars) {
            need.value().ifPresent(text -> particulars.put("need", text));
            beneficiaries.value().ifPresent(count -> particulars.put("beneficiaries", count.toString()));
            capacity.value().ifPresent(count -> particulars.put("capacity", count.toString()));
            operatingBudget.value().ifPresent(amount -> particulars.put("operatingBudget", amount.plain()));
            manager.partner().value().ifPresent(partner -> particulars.put("plannedManager", partner.value()));
            manager.letter().value().ifPresent(letter -> particulars.put("letterOfIntent", letter.reference()));
            land.value().ifPresent(paper -> particulars.put("landInstrument", paper.reference()));
        }
    }

    /**
     * Who is to run the centre.
     *
     * @param partner who, perhaps unknown
     * @param letter the letter of intent, perhaps missing
     */
    public record Manager(Fact<PartnerId> partner, Fact<Document> letter) {}

    /**
     * The budget of the works.
     *
     * @param total the whole, perhaps unknown; more than nothing
     * @param lines its lines, empty or adding up to the whole
     */
    public record Budget(Fact<Money> total, List<BudgetLine> lines) {

        /**
         * Copies the lines and adds them up.
         *
         * @throws InvalidValue {@code value.amount} with reason {@code positive}, or {@code sum} where the lines do not
         *     add up to the whole
         */
        public Budget {
            lines = List.copyOf(lines);
            Money sum = lines.stream().map(BudgetLine::amount).reduce(Money.ZERO, Money::plus);
            if (total.is(whole -> whole.compareTo(Money.ZERO) <= 0)) {
                throw InvalidValue.of("value.amount", "positive");
            }
            if (!lines.isEmpty() && !total.is(sum::equals)) {
                throw InvalidValue.of("value.amount", "sum", sum.plain());
            }
        }
    }
}
