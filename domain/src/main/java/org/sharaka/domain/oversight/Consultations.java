package org.sharaka.domain.oversight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;

/**
 * What beneficiaries and citizens say of a centre (S10, S11).
 *
 * @param held consultations, in the order they were recorded
 * @param complaints in the order they were recorded
 * @param surveys of satisfaction, in the order they were recorded
 */
public record Consultations(List<Consultation> held, List<Complaint> complaints, List<Satisfaction> surveys)
        implements Book {

    static final Consultations NONE = new Consultations(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Consultations {
        held = List.copyOf(held);
        complaints = List.copyOf(complaints);
        surveys = List.copyOf(surveys);
    }

    @Override
    public Oversight in(Oversight oversight) {
        return oversight.with(this);
    }

    /**
     * A consultation that was held.
     *
     * @param by who records it, and the day it was held
     * @param group who was consulted
     * @param participants how many took part, at least one
     * @param minutes its minutes, which may be written later than it was held
     * @param points what was said
     * @return the book, and what was written
     * @throws InvalidValue {@code value.range} at {@code /participants}; {@code value.enum} at {@code /document/kind}
     *     for another paper than consultation minutes; {@code value.text} at {@code /points}
     */
    public BookEntry<Consultations> held(
            Act by, ConsultedGroup group, int participants, Document minutes, String points) {
        Faults faults = new Faults();
        if (participants < 1) {
            faults.add("/participants", "value.range", "least", 1);
        }
        minutes.mustBe(DocumentKind.CONSULTATION_MINUTES, LocalDate.MAX, "/document", faults);
        String said = BookText.paragraph("/points", points, faults);
        faults.throwIfAny();
        Consultation one = new Consultation(EntryId.next("K", held.size()), by, group, participants, minutes, said);
        return BookEntry.of(
                new Consultations(more(held, one), complaints, surveys),
                one.id(),
                "consultation.held",
                by,
                "group",
                group.name(),
                "participants",
                Integer.toString(participants),
                "document",
                minutes.reference());
    }

    /**
     * A complaint that was received.
     *
     * @param by who records it, and the day it was received
     * @param channel how it came, one line
     * @param text what it says
     * @return the book, and what was written
     * @throws InvalidValue {@code value.text} at {@code /channel} and {@code /text}
     */
    public BookEntry<Consultations> complained(Act by, String channel, String text) {
        Faults faults = new Faults();
        String way = BookText.line("/channel", channel, faults);
        String said = BookText.paragraph("/text", text, faults);
        faults.throwIfAny();
        Complaint one = new Complaint(EntryId.next("P", complaints.size()), by, way, said, Fact.unknown());
        return BookEntry.of(
                new Consultations(held, more(complaints, one), surveys),
                one.id(),
                "complaint.received",
                by,
                "channel",
                way);
    }

    /**
     * A complaint that is answered.
     *
     * @param id which
     * @param by who records it, and the day it was given
     * @param text what is answered
     * @return the book, and what was written
     * @throws UnknownEntry where there is none
     * @throws WrongState where it is answered
     * @throws InvalidValue {@code value.text} at {@code /text}; {@code value.date} at {@code /on} for a day before it
     *     was received
     */
    public BookEntry<Consultations> answered(EntryId id, Act by, String text) {
        Complaint complaint = complaint(id);
        if (complaint.answer().value().isPresent()) {
            throw new WrongState("answer", "ANSWERED");
        }
        Faults faults = new Faults();
        String said = BookText.paragraph("/text", text, faults);
        if (by.on().isBefore(complaint.received().on())) {
            faults.add("/on", "value.date", "order", complaint.received().on());
        }
        faults.throwIfAny();
        Complaint done = new Complaint(
                id,
                complaint.received(),
                complaint.channel(),
                complaint.text(),
                Fact.known(new Complaint.Answered(by, said)));
        List<Complaint> next =
                complaints.stream().map(one -> one.id().equals(id) ? done : one).toList();
        return BookEntry.of(new Consultations(held, next, surveys), id, "complaint.answered", by);
    }

    /**
     * A survey of satisfaction.
     *
     * @param by who records it, and its day
     * @param asked how many were asked
     * @param answered how many of them answered
     * @param satisfied how many of those were satisfied
     * @return the book, and what was written
     * @throws InvalidValue {@code value.range} at {@code /asked}, {@code /answered} and {@code /satisfied}
     */
    public BookEntry<Consultations> surveyed(Act by, int asked, int answered, int satisfied) {
        Faults faults = new Faults();
        if (asked < 1) {
            faults.add("/asked", "value.range", "least", 1);
        }
        if (answered < 0 || answered > asked) {
            faults.add("/answered", "value.range", "between", 0, asked);
        }
        if (satisfied < 0 || satisfied > answered) {
            faults.add("/satisfied", "value.range", "between", 0, answered);
        }
        faults.throwIfAny();
        Satisfaction one = new Satisfaction(EntryId.next("S", surveys.size()), by, asked, answered, satisfied);
        return BookEntry.of(
                new Consultations(held, complaints, more(surveys, one)),
                one.id(),
                "satisfaction.surveyed",
                by,
                "asked",
                Integer.toString(asked),
                "answered",
                Integer.toString(answered),
                "satisfied",
                Integer.toString(satisfied));
    }

    /**
     * When beneficiaries and citizens were last consulted ({@code handover.consultation}).
     *
     * @param on the day
     * @return the older one of the latest consultations of both groups by that day; unknown where one of them never was
     */
    public Fact<LocalDate> lastConsultation(LocalDate on) {
        Fact<LocalDate> citizens = lastOf(ConsultedGroup.CITIZENS, on);
        return lastOf(ConsultedGroup.BENEFICIARIES, on)
                .fold(
                        first -> citizens.fold(
                                other -> Fact.known(first.isBefore(other) ? first : other), Fact::unknown),
                        Fact::unknown);
    }

    /**
     * One complaint.
     *
     * @param id which
     * @return the complaint
     * @throws UnknownEntry where there is none
     */
    public Complaint complaint(EntryId id) {
        return complaints.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownEntry(id));
    }

    private Fact<LocalDate> lastOf(ConsultedGroup group, LocalDate on) {
        return Fact.of(held.stream()
                .filter(one -> one.group().includes(group))
                .map(one -> one.held().on())
                .filter(day -> !day.isAfter(on))
                .max(Comparator.naturalOrder()));
    }

    private static <T> List<T> more(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
