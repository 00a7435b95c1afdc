/** Use cases of training: who works at a centre, and what they were trained in. */
package org.sharaka.application.training;
