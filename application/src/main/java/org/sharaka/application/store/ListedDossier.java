package org.sharaka.application.store;

import org.sharaka.domain.readiness.Dossier;

/**
 * The dossier of a centre, and what the centre is listed by.
 *
 * @param centre the centre
 * @param dossier its dossier
 */
public record ListedDossier(CentreCard centre, Dossier dossier) {}
