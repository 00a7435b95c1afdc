package org.sharaka.domain.oversight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.event.Recorded;
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
public record Consultations(List<Consultation> held, List<Complaint> complaints, List<Satisfaction> surveys) {

    static final Consultations NONE = new Consultations(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Consultations {
        held = List.copyOf(held);
        complaints = List.copyOf(complaints);
        surveys = List.copyOf(surveys);
    }

    /**
     * {@return when beneficiaries and citizens were last consulted ({@code handover.consultation}); the older one of
     * the latest consultations of both groups by that day; unknown where one of them never was}
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
     * @return the complaint
     * @throws UnknownEntry where there is none
     */
    public Complaint complaint(EntryId id) {
        return Numbered.one(complaints, id);
    }

    private Fact<LocalDate> lastOf(ConsultedGroup group, LocalDate on) {
        return Fact.of(held.stream()
                .filter(one -> one.group().includes(group))
                .map(one -> one.held().on())
                .filter(day -> !day.isAfter(on))
                .max(Comparator.naturalOrder()));
    }

    /**
     * A consultation was held.
     *
     * @param on the day it was held
     * @param group who was consulted
     * @param participants how many took part, at least one
     * @param minutes its minutes, which may be written later than it was held
     * @param points what was noted, a paragraph
     */
    public record Hold(LocalDate on, ConsultedGroup group, int participants, Document minutes, String points)
            implements BookEntry {

        /**
         * Checks what was recorded.
         *
         * @throws InvalidValue {@code value.range} at {@code /participants}; {@code value.enum} at
         *     {@code /document/kind} for another paper than consultation minutes; {@code value.text} at {@code /points}
         */
        public Hold {
            Faults faults = new Faults();
            if (participants < 1) {
                faults.add("/participants", "value.range", "least", 1);
            }
            minutes.mustBe(DocumentKind.CONSULTATION_MINUTES, LocalDate.MAX, "/document", faults);
            points = BookText.paragraph("/points", points, faults);
            faults.throwIfAny();
        }

        @Override
        public Recorded<Oversight> write(Oversight books, UserId by) {
            Consultations book = books.consultations();
            EntryId id = EntryId.next("K", book.held.size());
            Consultation held = new Consultation(id, new Act(by, on), group, participants, minutes, points);
            return books.with(new Consultations(Numbered.and(book.held, held), book.complaints, book.surveys))
                    .recorded(
                            "consultation.held",
                            id,
                            on,
                            "group",
                            group.name(),
                            "participants",
                            Integer.toString(participants),
                            "document",
                            minutes.reference());
        }
    }

    /**
     * A complaint was received.
     *
     * @param on the day it was received
     * @param channel how it came, one line
     * @param text what it says, a paragraph
     */
    public record Complain(LocalDate on, String channel, String text) implements BookEntry {

        /**
         * Checks the texts.
         *
         * @throws InvalidValue {@code value.text} at {@code /channel} and {@code /text}
         */
        public Complain {
            Faults faults = new Faults();
            channel = BookText.line("/channel", channel, faults);
            text = BookText.paragraph("/text", text, faults);
            faults.throwIfAny();
        }

        @Override
        public Recorded<Oversight> write(Oversight books, UserId by) {
            Consultations book = books.consultations();
            EntryId id = EntryId.next("P", book.complaints.size());
            Complaint received = new Complaint(id, new Act(by, on), channel, text, Fact.unknown());
            return books.with(book.with(Numbered.and(book.complaints, received)))
                    .recorded("complaint.received", id, on, "channel", channel);
        }
    }

    /**
     * A complaint is answered.
     *
     * @param on the day the answer was given
     * @param complaint which complaint
     * @param text the answer, a paragraph
     */
    public record Answer(LocalDate on, EntryId complaint, String text) implements BookEntry {

        /**
         * Checks the text.
         *
         * @throws InvalidValue {@code value.text} at {@code /text}
         */
        public Answer {
            Faults faults = new Faults();
            text = BookText.paragraph("/text", text, faults);
            faults.throwIfAny();
        }

        @Override
        public Recorded<Oversight> write(Oversight books, UserId by) {
            Consultations book = books.consultations();
            Complaint open = book.complaint(complaint);
            if (open.answer().value().isPresent()) {
                throw new WrongState("answer", "ANSWERED");
            }
            Numbered.inOrder(open.received().on(), on);
            Complaint answered = open.answered(new Complaint.Answered(new Act(by, on), text));
            return books.with(book.with(Numbered.with(book.complaints, answered)))
                    .recorded("complaint.answered", complaint, on);
        }
    }

    private Consultations with(List<Complaint> next) {
        return new Consultations(held, next, surveys);
    }

    /**
     * A survey of satisfaction.
     *
     * @param on its day
     * @param asked how many were asked
     * @param answered how many of them answered
     * @param satisfied how many of those were satisfied
     */
    public record Survey(LocalDate on, int asked, int answered, int satisfied) implements BookEntry {

        /**
         * Checks the numbers.
         *
         * @throws InvalidValue {@code value.range} at {@code /asked}, {@code /answered} and {@code /satisfied}
         */
        public Survey {
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
        }

        @Override
        public Recorded<Oversight> write(Oversight books, UserId by) {
            Consultations book = books.consultations();
            EntryId id = EntryId.next("S", book.surveys.size());
            Satisfaction survey = new Satisfaction(id, new Act(by, on), asked, answered, satisfied);
            return books.with(new Consultations(book.held, book.complaints, Numbered.and(book.surveys, survey)))
                    .recorded(
                            "satisfaction.surveyed",
                            id,
                            on,
                            "asked",
                            Integer.toString(asked),
                            "answered",
                            Integer.toString(answered),
                            "satisfied",
                            Integer.toString(satisfied));
        }
    }
}
