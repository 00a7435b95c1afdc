package org.sharaka.application.oversight;

import java.time.LocalDate;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Rejected;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.oversight.Consultations;
import org.sharaka.domain.oversight.ConsultedGroup;
import org.sharaka.domain.oversight.EntryId;

/**
 * Use cases of consultations, complaints and satisfaction (S10, S11). Whoever writes needs
 * {@link Permission#WRITE_CENTRES}.
 */
public final class ConsultationRegister {

    private final BookDesk desk;

    /**
     * The register.
     *
     * @param desk where the books are
     */
    public ConsultationRegister(BookDesk desk) {
        this.desk = desk;
    }

    /**
     * Records a consultation.
     *
     * @param call who asks
     * @param centre which centre
     * @param on the day it was held
     * @param group who was consulted
     * @param participants how many took part
     * @param minutes its minutes
     * @param points what was said
     * @return the books
     * @throws Rejected.UnknownId when there is no such centre
     * @throws InvalidValue as {@link Consultations#held} tells
     */
    public Written held(
            Call call,
            CentreId centre,
            LocalDate on,
            ConsultedGroup group,
            int participants,
            Document minutes,
            String points) {
        return desk.note(
                call,
                Permission.WRITE_CENTRES,
                centre,
                books -> books.consultations().held(act(call, on), group, participants, minutes, points));
    }

    /**
     * Records a complaint.
     *
     * @param call who asks
     * @param centre which centre
     * @param on the day it was received
     * @param channel how it came
     * @param text what it says
     * @return the books
     * @throws Rejected.UnknownId when there is no such centre
     * @throws InvalidValue {@code value.text} at {@code /channel} and {@code /text}
     */
    public Written complained(Call call, CentreId centre, LocalDate on, String channel, String text) {
        return desk.note(
                call,
                Permission.WRITE_CENTRES,
                centre,
                books -> books.consultations().complained(act(call, on), channel, text));
    }

    /**
     * Records the answer to a complaint.
     *
     * @param call who asks
     * @param centre which centre
     * @param complaint which complaint
     * @param on the day it was given
     * @param text what was answered
     * @return the books
     * @throws Rejected.UnknownId when there is no such centre or complaint
     * @throws WrongState where it is answered
     * @throws InvalidValue as {@link Consultations#answered} tells
     */
    public Written answered(Call call, CentreId centre, EntryId complaint, LocalDate on, String text) {
        return desk.note(
                call,
                Permission.WRITE_CENTRES,
                centre,
                books -> books.consultations().answered(complaint, act(call, on), text));
    }

    /**
     * Records a survey of satisfaction.
     *
     * @param call who asks
     * @param centre which centre
     * @param on its day
     * @param asked how many were asked
     * @param answered how many of them answered
     * @param satisfied how many of those were satisfied
     * @return the books
     * @throws Rejected.UnknownId when there is no such centre
     * @throws InvalidValue as {@link Consultations#surveyed} tells
     */
    public Written surveyed(Call call, CentreId centre, LocalDate on, int asked, int answered, int satisfied) {
        return desk.note(
                call,
                Permission.WRITE_CENTRES,
                centre,
                books -> books.consultations().surveyed(act(call, on), asked, answered, satisfied));
    }

    private static Act act(Call call, LocalDate on) {
        return new Act(call.actor().id(), on);
    }
}
