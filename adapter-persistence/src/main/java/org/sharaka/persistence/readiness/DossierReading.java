package org.sharaka.persistence.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sharaka.domain.acceptance.OpenReserve;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.document.Instrument;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.mandate.Tenure;
import org.sharaka.domain.maturity.AssessmentKind;
import org.sharaka.domain.maturity.EvidenceSetting;
import org.sharaka.domain.maturity.Levels;
import org.sharaka.domain.maturity.Measured;
import org.sharaka.domain.maturity.ShownPaper;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.readiness.Charge;
import org.sharaka.domain.readiness.CountedAssessment;
import org.sharaka.domain.readiness.Dossier;
import org.sharaka.domain.readiness.HandoverFacts;
import org.sharaka.domain.readiness.OpenFinding;
import org.sharaka.domain.readiness.TrainingSession;
import org.sharaka.domain.support.UnlistedEquipment;

/** Reads what {@link DossierWriting} wrote. */
final class DossierReading {

    private static final Pattern ESCAPED = Pattern.compile("%([0-9a-f]+)%");

    private final String text;
    private int place;

    private DossierReading(String text) {
        this.text = text;
    }

    static Dossier of(String text) {
        DossierReading reading = new DossierReading(text);
        Dossier dossier = new Dossier(
                reading.parts(reading::charge),
                reading.assessments(),
                reading.parts(reading::works),
                reading.parts(() -> reading.list(DossierReading::finding)),
                reading.parts(reading::finance),
                reading.parts(() -> reading.list(DossierReading::session)),
                reading.parts(reading::standing),
                reading.parts(reading::assets),
                reading.parts(reading::title));
        if (reading.place != text.length()) {
            throw new IllegalArgumentException("a dossier goes on at " + reading.place);
        }
        return dossier;
    }

    private <T> NavigableMap<LocalDate, T> parts(Supplier<T> part) {
        NavigableMap<LocalDate, T> parts = new TreeMap<>();
        while (isWithin()) {
            LocalDate from = day(field());
            parts.put(from, part.get());
            skip(';');
        }
        return parts;
    }

    private List<CountedAssessment> assessments() {
        List<CountedAssessment> all = new ArrayList<>();
        while (isWithin()) {
            all.add(new CountedAssessment(
                    new PartnerId(plain(field())), measured(), day(field()), perhaps(DossierReading::day)));
            skip(';');
        }
        return all;
    }

    private Measured measured() {
        return new Measured(
                day(field()),
                AssessmentKind.valueOf(field()),
                levels(),
                list(DossierReading::paper),
                new EvidenceSetting(
                        PartnerKind.valueOf(field()),
                        flag(field()),
                        perhaps(DossierReading::flag),
                        list(DossierReading::onFile)));
    }

    private Levels levels() {
        int top = Integer.parseInt(field());
        Map<String, Fact<Integer>> byDimension = new LinkedHashMap<>();
        items(field(), word -> word.split(":"))
                .forEach(parts -> byDimension.put(parts[0], fact(parts[1], Integer::valueOf)));
        return new Levels(top, byDimension);
    }

    private static ShownPaper paper(String word) {
        String[] parts = word.split(":");
        return new ShownPaper(
                parts[0], DocumentKind.valueOf(parts[1]), day(parts[2]), fact(parts[3], DossierReading::day));
    }

    private static Document onFile(String word) {
        String[] parts = word.split(":");
        return new Document(
                DocumentKind.valueOf(parts[0]), plain(parts[1]), day(parts[2]), fact(parts[3], DossierReading::day));
    }

    private boolean isWithin() {
        if (text.charAt(place) != '|') {
            return true;
        }
        place++;
        return false;
    }

    private Charge charge() {
        Fact<PartnerId> manager = perhaps(word -> new PartnerId(plain(word)));
        Fact<LocalDate> since = perhaps(DossierReading::day);
        Fact<Tenure> tenure =
                manager.fold(one -> since.fold(day -> Fact.known(new Tenure(one, day)), Fact::unknown), Fact::unknown);
        return new Charge(
                tenure,
                PartnerKind.valueOf(field()),
                flag(field()),
                perhaps(DossierReading::day),
                perhaps(DossierReading::day),
                list(DossierReading::plain));
    }

    private HandoverFacts.Works works() {
        return new HandoverFacts.Works(
                perhaps(DossierReading::flag), perhaps(word -> items(word, DossierReading::reserve)));
    }

    private static OpenReserve reserve(String word) {
        String[] parts = word.split(":");
        return new OpenReserve(
                Severity.valueOf(parts[0]), fact(parts[1], DossierReading::day), fact(parts[2], DossierReading::plain));
    }

    private static OpenFinding finding(String word) {
        String[] parts = word.split(":");
        return new OpenFinding(Severity.valueOf(parts[0]), flag(parts[1]), fact(parts[2], DossierReading::plain));
    }

    private HandoverFacts.Finance finance() {
        return new HandoverFacts.Finance(
                perhaps(DossierReading::amount),
                perhaps(DossierReading::amount),
                perhaps(DossierReading::amount),
                perhaps(DossierReading::amount),
                perhaps(DossierReading::amount),
                perhaps(DossierReading::fraction),
                perhaps(DossierReading::fraction),
                perhaps(DossierReading::flag),
                perhaps(DossierReading::amount),
                text.charAt(place) == ';' ? List.of() : list(DossierReading::equipment));
    }

    private static UnlistedEquipment equipment(String word) {
        String[] parts = word.split(":");
        List<UnlistedEquipment.Paid> payments = new ArrayList<>();
        for (int part = 4; part < parts.length; part += 2) {
            payments.add(new UnlistedEquipment.Paid(day(parts[part]), amount(parts[part + 1])));
        }
        return new UnlistedEquipment(
                plain(parts[0]), amount(parts[1]), fact(parts[2], DossierReading::day), payments, amount(parts[3]));
    }

    private static TrainingSession session(String word) {
        int end = word.indexOf(':');
        int last = word.lastIndexOf(':');
        return new TrainingSession(
                plain(word.substring(0, end)),
                fact(word.substring(end + 1, last), DossierReading::day),
                Integer.parseInt(word.substring(last + 1)));
    }

    private HandoverFacts.Standing standing() {
        return new HandoverFacts.Standing(
                perhaps(DossierReading::flag),
                perhaps(DossierReading::flag),
                perhaps(DossierReading::flag),
                perhaps(DossierReading::day),
                list(DossierReading::plain),
                list(DossierReading::plain));
    }

    private HandoverFacts.Assets assets() {
        return new HandoverFacts.Assets(
                perhaps(DossierReading::day),
                perhaps(DossierReading::fraction),
                perhaps(Integer::valueOf),
                list(DossierReading::plain));
    }

    private HandoverFacts.Title title() {
        return new HandoverFacts.Title(perhaps(Instrument::valueOf), perhaps(DossierReading::flag), flag(field()));
    }

    private <T> List<T> list(Function<String, T> item) {
        return items(field(), item);
    }

    private static <T> List<T> items(String word, Function<String, T> item) {
        List<T> items = new ArrayList<>();
        int from = 0;
        while (from < word.length()) {
            int plus = word.indexOf('+', from);
            int end = plus < 0 ? word.length() : plus;
            items.add(item.apply(word.substring(from, end)));
            from = end + 1;
        }
        return items;
    }

    private <T> Fact<T> perhaps(Function<String, T> known) {
        return fact(field(), known);
    }

    private static <T> Fact<T> fact(String word, Function<String, T> known) {
        return word.equals(DossierWriting.UNKNOWN) ? Fact.unknown() : Fact.known(known.apply(word));
    }

    private String field() {
        int end = text.indexOf(',', place);
        String field = text.substring(place, end);
        place = end + 1;
        return field;
    }

    private void skip(char sign) {
        if (text.charAt(place) != sign) {
            throw new IllegalArgumentException("no " + sign + " at " + place);
        }
        place++;
    }

    private static LocalDate day(String word) {
        return LocalDate.ofEpochDay(Long.parseLong(word));
    }

    private static boolean flag(String word) {
        if (word.equals("1") || word.equals("0")) {
            return word.equals("1");
        }
        throw new IllegalArgumentException(word);
    }

    private static Money amount(String word) {
        return Money.ofCentimes(Long.parseLong(word));
    }

    private static Fraction fraction(String word) {
        int end = word.indexOf(':');
        return Fraction.of(Long.parseLong(word.substring(0, end)), Long.parseLong(word.substring(end + 1)));
    }

    private static String plain(String word) {
        return word.indexOf('%') < 0
                ? word
                : ESCAPED.matcher(word)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
    }
}
