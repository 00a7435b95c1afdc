package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Site.json;

import org.junit.jupiter.api.Test;

/** What counts as time under management, over HTTP (section 4 of the rulebook). */
class TimeUnderManagementTest extends InAHouse {

    private static String months(ReadyCentres.Ready ready, String on) {
        return ready.readiness(on)
                .json()
                .get("checks")
                .valueStream()
                .filter(check -> check.get("rule").asString().equals("handover.months"))
                .map(check -> check.get("result").asString() + " "
                        + check.get("actual").asString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void days_of_suspension_do_not_count() {
        ReadyCentres centres = new ReadyCentres(house);
        ReadyCentres.Ready ready = centres.registered("SOCIAL", "ASSOCIATION", "2024-01-01");
        String mandate = ready.mandate("SOCIAL", "2024-01-01", "2026-12-31", Mandates.standing());
        assertThat(months(ready, "2026-01-01")).isEqualTo("PASS 24");
        String steps = Mandates.MANDATES + mandate + "/steps/";
        centres.site
                .director
                .post(steps + "suspend", json("{'on': '2024-07-01', 'reason': 'a made-up reason'}"))
                .is(200);
        assertThat(months(ready, "2024-07-31")).as("no further while it lasts").isEqualTo("FAIL 6");
        centres.site
                .director
                .post(steps + "resume", json("{'on': '2024-07-11', 'reason': 'a made-up reason'}"))
                .is(200);
        assertThat(months(ready, "2026-01-01")).isEqualTo("FAIL 23");
        assertThat(months(ready, "2026-01-10")).isEqualTo("FAIL 23");
        assertThat(months(ready, "2026-01-11")).isEqualTo("PASS 24");
    }
}
