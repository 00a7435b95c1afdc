package org.sharaka.web.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.Map;

/** A problem as it is written: {@code application/problem+json}. */
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        @JsonAnyGetter Map<String, Object> members) {

    public static final String MEDIA_TYPE = "application/problem+json";
}
