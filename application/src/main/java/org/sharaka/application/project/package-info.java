/**
 * Projects: to describe them, to record what their dossier holds, to lead them to where they can be agreed, and to see
 * which of their steps are open ({@code rulebook.md}, section 3).
 *
 * <p>The gates of a project belong to several concepts; each of these brings its own
 * {@link org.sharaka.application.project.StepGates}, and {@link org.sharaka.application.project.ProjectView} asks them
 * in one place.
 */
@NullMarked
package org.sharaka.application.project;

import org.jspecify.annotations.NullMarked;
