package org.antequem.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of proposition beside every kind, itself included: a row for each way in which two propositions of the
 * {@link SmallRecord} of those kinds can stand to each other, the negative ones included.
 */
class EntailmentTableTest {

    private static final String TABLE = """
            the war happened in 2016                                | entails     | the war happened
            the visit happened in 2016                              | excludes    | the visit happened in 2015
            the visit happened                                      | leaves open | the visit happened in July 2015
            the vote happened                                       | leaves open | the vote began before the war began
            the visit was over by the end of 2015                   | leaves open | the visit was a stage in the contacts for the war
            the visit began in July 2015 and went on                | leaves open | the visit shaped the war
            the visit began in July 2015 and ended in February 2016 | leaves open | the interests of Rome and Parthia in Armenia were shared
            the visit is dated in the year after                    | leaves open | Rome had interests of its own that account for the visit
            the visit happened in July 2015 (3 of them)             | leaves open | the seal is genuine
            the visit happened (3 of them)                          | leaves open | the envoy says that the visit happened
            the visit began in 2015                                 | entails     | it is not true that the visit happened in 2016
            the visit is dated on a day that is lost                | excludes    | it is not true that the visit happened
            the visit happened (2 to 4 of them)                     | leaves open | it is not true that the visit happened in 2015

            the visit began after the war ended                                                            | entails     | the war happened
            the war began after the visit began                                                            | leaves open | the visit happened (at least 4 of them)
            the visit ended before the war began                                                           | entails     | the visit began before the war began
            the visit ended after the war ended                                                            | excludes    | the visit ended 2 hours before the war began
            the war began before the visit began                                                           | leaves open | the visit began 20 days after the war began
            the visit began 1 month before the war began                                                   | excludes    | the visit was a stage in the planning of the war
            the visit began no later than the war began                                                    | leaves open | the war was a stage in the execution of the visit
            the war ended when the visit ended                                                             | leaves open | the war decided the visit
            the visit began 2 to 9 months before the war began                                             | leaves open | the interests of Rome and Parthia in Armenia were shared from 1 February 2016 to a time that is not known
            the visit began 75 to 100 days before the war began                                            | leaves open | Rome had interests of its own that account for the war
            the visit began at least 4 months before the war began                                         | leaves open | the letter is genuine
            the visit began no earlier than the war began, and the visit ended no later than the war ended | leaves open | the envoy says that the visit decided the war
            the war began no earlier than the visit began, and the war ended no later than the visit ended | entails     | it is not true that the visit began after the war ended
            the visit began after the war ended                                                            | excludes    | it is not true that the visit ended after the war ended
            the visit began after the war ended                                                            | leaves open | it is not true that the visit shaped the war

            the vote was a stage in the decision on the war                  | entails     | the war happened
            the vote was a stage in the decision on the war                  | leaves open | the war happened in 2016
            the war was a stage in the execution of the visit                | entails     | the visit began no later than the war began
            the vote was a stage in the decision on the war                  | excludes    | the vote began before the war began
            the visit was a stage in the planning of the war                 | leaves open | the war began before the visit began
            the visit was a stage in the planning of the war                 | leaves open | the visit was a stage in the contacts for the war
            the visit was a stage in the planning of the war                 | entails     | the visit was a stage in the planning of the war, if it happened
            the visit was a stage in the planning of the war, if it happened | leaves open | the visit was a stage in the planning of the war
            the visit was a stage in the planning of the war, if it happened | leaves open | the visit happened
            the visit was a stage in the planning of the war, if it happened | leaves open | it is not true that the visit happened
            the visit was a stage in the planning of the war, if it happened | leaves open | the visit began no earlier than the war began, and the visit ended no later than the war ended
            the vote was a stage in the decision on the war, if it happened  | excludes    | the vote began before the war began
            the vote was a stage in the decision on the war                  | leaves open | the vote decided the war
            the vote was a stage in the decision on the war                  | leaves open | the interests of Rome and Parthia in Armenia were conflicting throughout June 2015
            the vote was a stage in the decision on the war                  | leaves open | Parthia had interests of its own that account for the war
            the vote was a stage in the decision on the war                  | leaves open | the bundle is genuine
            the visit was a stage in the planning of the war                 | leaves open | the letter says that the visit decided the war
            the vote was a stage in the decision on the war                  | entails     | it is not true that the vote began before the war began
            the war was a stage in the execution of the visit                | excludes    | it is not true that the visit began no later than the war began
            the vote was a stage in the decision on the war                  | leaves open | it is not true that the vote decided the war

            the visit decided the war         | entails     | the war happened
            the visit set going the war       | leaves open | the war happened in 2016
            the visit coordinated the war     | leaves open | the visit began after the war ended
            the vote alone decided the war    | leaves open | the vote was a stage in the decision on the war
            the visit alone shaped the war    | entails     | the visit shaped the war
            the vote decided the war          | excludes    | the visit alone decided the war
            the visit alone set going the war | leaves open | the visit alone coordinated the war
            the visit shaped the war          | leaves open | the interests of Rome and Parthia in Armenia were parallel from March to April 2015
            the vote decided the war          | leaves open | Rome had interests of its own that account for the war
            the vote decided the war          | leaves open | the archive is genuine
            the visit shaped the war          | leaves open | the envoy says that the visit alone decided the war
            the visit decided the war         | entails     | it is not true that the vote alone decided the war
            the visit alone decided the war   | excludes    | it is not true that the visit decided the war
            the visit shaped the war          | leaves open | it is not true that the war decided the visit

            the interests of Rome and Parthia in Armenia were conflicting from 1 February 2016 on                        | leaves open | the war happened in 2016
            the interests of Parthia and Rome in Armenia were shared from 1 January to 31 December 2015                  | leaves open | the war began after the visit began
            the interests of Rome and Parthia in Armenia were shared from 1 March to 30 April 2015                       | leaves open | the vote was a stage in the decision on the war
            the interests of Rome and Parthia in Armenia were shared from 1 January to 31 December 2015                  | leaves open | the visit shaped the war
            the interests of Rome and Parthia in Armenia were conflicting from 1 January to 31 December 2015             | leaves open | the interests of Rome and Parthia in the passes were conflicting from 1 January to 31 December 2015
            the interests of Rome and Parthia in Armenia were parallel or conflicting from 1 April 2015 to 30 April 2016 | leaves open | the interests of Rome and Parthia in the passes were shared from 1 January to 31 December 2015
            the interests of Rome and Parthia in Armenia were conflicting throughout June 2015                           | excludes    | the interests of Rome and Parthia in Armenia were shared from 1 January to 31 December 2015
            the interests of Rome and Parthia in Armenia were shared from 1 January to 31 December 2015                  | entails     | the interests of Rome and Parthia in Armenia were shared from 1 March to 30 April 2015
            the interests of Rome and Parthia in Armenia were shared or parallel from 1 January to 31 December 2015      | leaves open | the interests of Rome and Parthia in Armenia were shared
            the interests of Rome and Parthia in Armenia were shared                                                     | leaves open | Rome had interests of its own that account for the war
            the interests of Rome and Parthia in Armenia were shared                                                     | leaves open | the seal is genuine
            the interests of Rome and Parthia in Armenia were shared                                                     | leaves open | the letter says that the envoy says that the visit happened
            the interests of Rome and Parthia in Armenia were conflicting throughout June 2015                           | entails     | it is not true that the interests of Rome and Parthia in Armenia were shared from 1 January to 31 December 2015
            the interests of Rome and Parthia in Armenia were shared                                                     | excludes    | it is not true that the interests of Rome and Parthia in Armenia were shared
            the interests of Rome and Parthia in Armenia were shared                                                     | leaves open | it is not true that the interests of Rome and Parthia in Armenia were shared from 1 February 2016 to a time that is not known

            Rome had interests of its own that account for the war   | entails     | the war happened
            Rome had interests of its own that account for the war   | leaves open | the war happened in 2016
            Rome had interests of its own that account for the war   | leaves open | the visit ended after the war ended
            Rome had interests of its own that account for the war   | leaves open | the vote was a stage in the decision on the war
            Rome had interests of its own that account for the war   | leaves open | the visit shaped the war
            Rome had interests of its own that account for the war   | leaves open | the interests of Rome and Parthia in Armenia were shared
            Rome had interests of its own that account for the visit | leaves open | Rome had interests of its own that account for the war
            Rome had interests of its own that account for the war   | leaves open | the seal is genuine
            Rome had interests of its own that account for the war   | leaves open | the envoy says that it is not true that the visit decided the war
            Rome had interests of its own that account for the war   | excludes    | it is not true that the war happened
            Rome had interests of its own that account for the war   | leaves open | it is not true that the war happened in 2016

            the seal is genuine    | leaves open | the war happened in 2016
            the seal is genuine    | leaves open | the war began after the visit began
            the seal is genuine    | leaves open | the vote was a stage in the decision on the war
            the seal is genuine    | leaves open | the vote decided the war
            the seal is genuine    | leaves open | the interests of Rome and Parthia in Armenia were shared
            the seal is genuine    | leaves open | Rome had interests of its own that account for the war
            the archive is genuine | entails     | the bundle is genuine
            the bundle is genuine  | leaves open | the archive is genuine
            the bundle is genuine  | leaves open | the letter says that the envoy says that the visit decided the war
            the archive is genuine | excludes    | it is not true that the bundle is genuine
            the bundle is genuine  | leaves open | it is not true that the archive is genuine

            the envoy says that the visit happened              | leaves open | the visit happened in 2016
            the envoy says that the visit decided the war       | leaves open | the visit ended after the war ended
            the envoy says that the visit decided the war       | leaves open | the visit was a stage in the planning of the war
            the envoy says that the visit decided the war       | leaves open | the visit shaped the war
            the envoy says that the visit happened              | leaves open | the interests of Rome and Parthia in Armenia were shared
            the envoy says that the visit happened              | leaves open | Rome had interests of its own that account for the visit
            the letter says that the visit decided the war      | leaves open | the letter is genuine
            the envoy says that the visit alone decided the war | entails     | the envoy says that the visit decided the war
            the envoy says that the visit decided the war       | leaves open | the envoy says that the visit alone decided the war
            the envoy says that the visit alone decided the war | excludes    | it is not true that the envoy says that the visit decided the war
            the envoy says that the visit decided the war       | leaves open | it is not true that the envoy says that the visit alone decided the war

            it is not true that the visit was over by the end of 2015                                                          | excludes    | the visit happened in 2015
            it is not true that the visit happened in July 2015                                                                | leaves open | the visit happened in 2016
            it is not true that the war began after the visit began                                                            | excludes    | the visit ended before the war began
            it is not true that the visit set going the war                                                                    | leaves open | the visit ended after the war ended
            it is not true that the visit began no earlier than the war began, and the visit ended no later than the war ended | excludes    | the visit was a stage in the contacts for the war
            it is not true that the visit coordinated the war                                                                  | leaves open | the visit was a stage in the contacts for the war
            it is not true that the vote decided the war                                                                       | excludes    | the vote alone decided the war
            it is not true that the visit alone shaped the war                                                                 | leaves open | the visit shaped the war
            it is not true that the interests of Rome and Parthia in Armenia were conflicting throughout June 2015             | excludes    | the interests of Rome and Parthia in Armenia were conflicting from 1 January to 31 December 2015
            it is not true that the interests of Rome and Parthia in Armenia were parallel from March to April 2015            | leaves open | the interests of Rome and Parthia in Armenia were shared
            it is not true that the visit is dated on a day that is lost                                                       | excludes    | Rome had interests of its own that account for the visit
            it is not true that the visit began in July 2015 and went on                                                       | leaves open | Rome had interests of its own that account for the visit
            it is not true that the bundle is genuine                                                                          | excludes    | the archive is genuine
            it is not true that the archive is genuine                                                                         | leaves open | the bundle is genuine
            it is not true that the letter says that the envoy says that the visit happened                                    | excludes    | the letter says that the envoy says that the visit decided the war
            it is not true that the envoy says that it is not true that the visit decided the war                              | leaves open | the envoy says that the visit decided the war
            Rome sought peace in order to rest                                                                                 | entails     | Rome's interest in Armenia (peace, to rest) happened
            Rome sought peace in order to rest from some time in 2015                                                          | excludes    | Rome's interest in Armenia (peace, to rest) began in 2016
            Rome sought peace in order to rest                                                                                 | leaves open | Rome's interest in Armenia (peace, to rest) began in 2016
            Rome sought peace in order to rest from some time in 2015                                                          | entails     | Rome sought peace in order to rest
            Rome sought peace in order to rest from some time in 2015                                                          | excludes    | Rome sought peace in order to rest from some time in 2016
            Rome sought peace in order to rest (dated from 2016 on, as the visit serves)                                       | entails     | Rome sought peace in order to rest from some time in 2016
            Rome sought peace in order to rest from some time in 2016                                                          | leaves open | Rome sought peace in order to rest (dated from 2016 on, as the visit serves)
            Rome's interest in Armenia (peace, to rest) began in 2016                                                          | leaves open | Rome sought peace in order to rest (dated from 2016 on, as the visit serves)
            it is not true that Rome sought peace in order to rest from some time in 2016                                      | excludes    | Rome sought peace in order to rest (dated from 2016 on, as the visit serves)
            it is not true that Rome sought peace in order to rest (dated from 2016 on, as the visit serves)                   | leaves open | Rome sought peace in order to rest from some time in 2016
            Rome sought peace in order to rest                                                                                 | leaves open | Parthia sought peace in order to arm from some time in 2015
            Rome sought peace in order to rest                                                                                 | leaves open | the visit began before the war began
            Rome sought peace in order to rest                                                                                 | leaves open | the vote was a stage in the decision on the war
            Rome sought peace in order to rest                                                                                 | leaves open | the visit decided the war
            Rome sought peace in order to rest                                                                                 | leaves open | the interests of Rome and Parthia in Armenia were shared
            Rome sought peace in order to rest                                                                                 | leaves open | Rome had interests of its own that account for the war
            Rome sought peace in order to rest                                                                                 | leaves open | the seal is genuine
            Rome sought peace in order to rest                                                                                 | leaves open | the envoy says that the visit happened
            Rome sought peace in order to rest from some time in 2015                                                          | entails     | it is not true that Rome sought peace in order to rest from some time in 2016
            Rome sought peace in order to rest                                                                                 | excludes    | it is not true that Rome sought peace in order to rest
            Rome sought peace in order to rest                                                                                 | leaves open | it is not true that the visit happened
            Rome's interest in Armenia (peace, to rest) began in 2016                                                          | entails     | Rome sought peace in order to rest from some time in 2016
            Rome's interest in Armenia (peace, to rest) began in 2016                                                          | excludes    | Rome sought peace in order to rest from some time in 2015
            the visit happened                                                                                                 | leaves open | Rome sought peace in order to rest
            the visit began before the war began                                                                               | leaves open | Rome sought peace in order to rest
            the vote was a stage in the decision on the war                                                                    | leaves open | Rome sought peace in order to rest
            the visit decided the war                                                                                          | leaves open | Rome sought peace in order to rest
            the interests of Rome and Parthia in Armenia were shared                                                           | leaves open | Rome sought peace in order to rest
            Rome had interests of its own that account for the war                                                             | leaves open | Rome sought peace in order to rest
            the seal is genuine                                                                                                | leaves open | Rome sought peace in order to rest
            the envoy says that the visit happened                                                                             | leaves open | Rome sought peace in order to rest
            it is not true that Rome sought peace in order to rest                                                             | excludes    | Rome sought peace in order to rest from some time in 2015
            it is not true that Rome sought peace in order to rest from some time in 2015                                      | leaves open | Rome sought peace in order to rest from some time in 2016

            the visit happened (0 of them)                           | excludes    | the visit began before the war began
            the visit began before the war began                     | excludes    | the visit happened (0 of them)
            the visit happened (0 of them)                           | excludes    | the visit was a stage in the planning of the war
            the visit was a stage in the planning of the war         | excludes    | the visit happened (0 of them)
            the visit happened (0 of them)                           | excludes    | the visit decided the war
            the visit decided the war                                | excludes    | the visit happened (0 of them)
            the visit happened (0 of them)                           | excludes    | Rome had interests of its own that account for the visit
            Rome had interests of its own that account for the visit | excludes    | the visit happened (0 of them)
            it is not true that the visit happened                   | entails     | the visit happened (0 of them)
            the visit happened (0 of them)                           | excludes    | the visit happened
            the visit happened (0 of them)                           | entails     | the visit happened in July 2015 (0 of them)
            the visit happened (0 of them)                           | entails     | the visit happened (0 to 3 of them)
            the visit happened (0 to 3 of them)                      | leaves open | the visit happened
            Rome had interests of its own that account for the visit | entails     | it is not true that the visit happened (0 of them)
            it is not true that the visit happened (0 of them)       | excludes    | it is not true that the visit happened

            it is not true that the letter says that the envoy says that the visit happened | entails     | it is not true that the letter says that the envoy says that the visit decided the war
            it is not true that the letter says that the visit decided the war              | leaves open | it is not true that the letter says that the envoy says that the visit decided the war

            the visit happened                                                                                                     | leaves open | the visit lasted 40 days
            the visit happened in July 2015                                                                                        | excludes    | the visit lasted 40 days
            the visit happened in July 2015                                                                                        | entails     | the visit lasted at most 31 days
            the visit began before the war began                                                                                   | leaves open | the visit lasted 40 days
            the visit ended when the war began, and the visit began before the war began, and the visit ended before the war ended | excludes    | the visit lasted 0 seconds
            the visit lasted 40 days                                                                                               | entails     | the visit happened
            the visit lasted 40 days                                                                                               | leaves open | the war happened
            the visit lasted 40 days                                                                                               | excludes    | the visit happened in July 2015
            the visit lasted 40 days                                                                                               | leaves open | the visit began before the war began
            the visit lasted 40 days                                                                                               | entails     | the visit lasted at least 30 days
            the visit lasted 40 days                                                                                               | excludes    | the visit lasted at most 31 days
            the visit lasted 40 days                                                                                               | leaves open | the war lasted at least 1 year
            the visit lasted 40 days                                                                                               | excludes    | the visit began at least 60 days before the war began, and the visit ended no earlier than the war began
            the visit lasted 40 days                                                                                               | leaves open | the visit was a stage in the planning of the war
            the visit lasted 40 days                                                                                               | leaves open | the visit set going the war
            the visit lasted 40 days                                                                                               | leaves open | the interests of Rome and Parthia in Armenia were shared
            the visit lasted 40 days                                                                                               | leaves open | Rome had interests of its own that account for the war
            the visit lasted 40 days                                                                                               | leaves open | Rome sought peace in order to rest
            the visit lasted 40 days                                                                                               | leaves open | the letter is genuine
            the visit lasted 40 days                                                                                               | leaves open | the envoy says that the visit happened
            the visit lasted 40 days                                                                                               | excludes    | it is not true that the visit happened
            the visit lasted 40 days                                                                                               | leaves open | it is not true that the war happened
            the visit lasted 40 days                                                                                               | entails     | it is not true that the visit happened in July 2015
            the visit began at least 60 days before the war began, and the visit ended no earlier than the war began               | entails     | the visit lasted at least 30 days
            the visit was a stage in the planning of the war                                                                       | leaves open | the visit lasted 40 days
            the visit set going the war                                                                                            | leaves open | the visit lasted 40 days
            the interests of Rome and Parthia in Armenia were shared                                                               | leaves open | the visit lasted 40 days
            Rome had interests of its own that account for the war                                                                 | leaves open | the visit lasted 40 days
            Rome sought peace in order to rest                                                                                     | leaves open | the visit lasted 40 days
            the letter is genuine                                                                                                  | leaves open | the visit lasted 40 days
            the envoy says that the visit happened                                                                                 | leaves open | the visit lasted 40 days
            it is not true that the visit happened                                                                                 | excludes    | the visit lasted 40 days
            it is not true that the visit happened                                                                                 | leaves open | the war lasted at least 1 year
            it is not true that the visit happened in July 2015 (0 of them)                                                        | entails     | the visit lasted at most 31 days

            the visit happened                                           | leaves open | the visit was done by Rome
            the visit happened (0 of them)                               | excludes    | the visit was done by Rome
            the visit happened                                           | leaves open | the visit went with the war
            the visit happened (0 of them)                               | excludes    | the visit went with the war
            the visit set going the war                                  | entails     | the visit went with the war
            the visit set going the war                                  | leaves open | the vote went with the war
            the letter is genuine                                        | leaves open | the envoy appeared
            the letter is genuine                                        | entails     | the letter appeared
            the envoy says that the visit happened                       | entails     | the envoy appeared
            the envoy says that the visit happened                       | leaves open | the letter appeared
            the visit was done by Rome                                   | entails     | the visit happened
            the visit was done by Rome                                   | leaves open | the war happened
            the visit was done by Rome                                   | excludes    | the visit happened (0 of them)
            the visit was done by Rome                                   | leaves open | the visit was done by Parthia
            the visit was done by Rome                                   | entails     | if the visit happened, it was done by Rome
            the visit was done by Rome                                   | excludes    | the visit was done by Parthia alone
            the visit was done by Rome                                   | excludes    | it is not true that the visit happened
            the visit was done by Rome                                   | leaves open | it is not true that the war happened
            the visit was done by Rome                                   | entails     | it is not true that the visit happened (0 of them)
            the visit went with the war                                  | entails     | the visit happened
            the visit went with the war                                  | leaves open | the vote happened
            the visit went with the war                                  | excludes    | the visit happened (0 of them)
            the visit went with the war                                  | entails     | the war went with the visit
            the visit went with the war                                  | leaves open | the vote went with the war
            the visit went with the war                                  | excludes    | it is not true that the visit happened
            the visit went with the war                                  | leaves open | it is not true that the vote happened
            the visit went with the war                                  | entails     | it is not true that the visit happened (0 of them)
            the envoy observed the visit                                 | leaves open | the envoy took part in the visit
            the envoy took part in the visit                             | entails     | the envoy observed the visit
            the envoy observed the visit                                 | leaves open | it is not true that the visit happened
            the envoy observed the visit                                 | excludes    | it is not true that the envoy observed the visit
            the envoy examined the letter                                | leaves open | the envoy appeared
            the envoy examined the letter                                | entails     | the letter appeared
            the envoy examined the letter                                | leaves open | it is not true that the visit happened
            the envoy examined the letter                                | excludes    | it is not true that the envoy examined the letter
            the senate acted for Rome                                    | leaves open | the senate acted for Rome from 1 January to 31 December 2015
            the senate acted for Rome from 1 January to 31 December 2015 | entails     | the senate acted for Rome
            the senate acted for Rome                                    | leaves open | it is not true that the visit happened
            the senate acted for Rome                                    | excludes    | it is not true that the senate acted for Rome
            the envoy appeared                                           | leaves open | it is not true that the visit happened
            the envoy appeared                                           | excludes    | it is not true that the envoy appeared
            the envoy is the same as the letter                          | entails     | the letter is the same as the envoy
            the envoy is the same as the letter                          | leaves open | the letter is the same as the seal
            the envoy is the same as the letter                          | leaves open | it is not true that the visit happened
            the envoy is the same as the letter                          | excludes    | it is not true that the envoy is the same as the letter
            the envoy is graded B2                                       | leaves open | it is not true that the visit happened
            the envoy is graded B2                                       | excludes    | it is not true that the envoy is graded B2
            it is not true that the visit happened                       | excludes    | the visit was done by Rome
            it is not true that the visit happened                       | leaves open | the war was done by Rome
            it is not true that the visit happened                       | excludes    | the visit went with the war
            it is not true that the visit happened                       | leaves open | the vote went with the war
            it is not true that the visit happened                       | leaves open | the envoy observed the visit
            it is not true that the envoy observed the visit             | excludes    | the envoy observed the visit
            it is not true that the visit happened                       | leaves open | the envoy examined the letter
            it is not true that the envoy examined the letter            | excludes    | the envoy examined the letter
            it is not true that the visit happened                       | leaves open | the senate acted for Rome
            it is not true that the senate acted for Rome                | excludes    | the senate acted for Rome
            it is not true that the visit happened                       | leaves open | the envoy appeared
            it is not true that the envoy appeared                       | excludes    | the envoy appeared
            it is not true that the visit happened                       | leaves open | the envoy is the same as the letter
            it is not true that the envoy is the same as the letter      | excludes    | the envoy is the same as the letter
            it is not true that the visit happened                       | leaves open | the envoy is graded B2
            it is not true that the envoy is graded B2                   | excludes    | the envoy is graded B2
            the visit went with the war                                  | leaves open | the visit decided the war
            the letter appeared                                          | leaves open | the letter is genuine
            the envoy appeared                                           | leaves open | the envoy says that the visit happened
            the letter appeared                                          | leaves open | the envoy examined the letter
            """;

    /** Kinds of which neither bears on the other, whatever is said: no row for each. */
    private static final String UNRELATED = """
            Deed        | Order, Lasted, StageOf, Cause, Aligned, Motive, Held, Authorship, Saying, Association, Presence, Examination, Agency, Appearance, Identity, Grading
            Association | Order, Lasted, StageOf, Aligned, Motive, Held, Authorship, Saying, Presence, Examination, Agency, Appearance, Identity, Grading
            Presence    | Occurred, Order, Lasted, StageOf, Cause, Aligned, Motive, Held, Authorship, Saying, Examination, Agency, Appearance, Identity, Grading
            Examination | Occurred, Order, Lasted, StageOf, Cause, Aligned, Motive, Held, Authorship, Saying, Examination, Agency, Identity, Grading
            Agency      | Occurred, Order, Lasted, StageOf, Cause, Aligned, Motive, Held, Authorship, Saying, Appearance, Identity, Grading
            Appearance  | Occurred, Order, Lasted, StageOf, Cause, Aligned, Motive, Held, Appearance, Identity, Grading
            Identity    | Occurred, Order, Lasted, StageOf, Cause, Aligned, Motive, Held, Authorship, Saying, Grading
            Grading     | Occurred, Order, Lasted, StageOf, Cause, Aligned, Motive, Held, Authorship, Saying, Grading
            """;

    static List<String> rows() {
        return TABLE.lines().filter(line -> !line.isBlank()).toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void stands_as_the_table_says(String row) {
        List<String> cells = cells(row);

        assertThat(relation(SmallRecord.saying(cells.get(0)), SmallRecord.saying(cells.get(2))))
                .isEqualTo(cells.get(1));
    }

    @Test
    void every_way_in_which_two_kinds_can_stand_to_each_other_has_a_row() {
        SetMultimap<String, String> met = LinkedHashMultimap.create();
        for (String row : rows()) {
            List<String> cells = cells(row);
            Proposition one = SmallRecord.saying(cells.get(0));
            Proposition other = SmallRecord.saying(cells.get(2));
            if (!one.equals(other)) { // "A is B" and "B is A" are one proposition
                met.put(kinds(one, other), cells.get(1));
            }
        }
        unrelated().forEach((one, other) -> {
            met.put(one + ", " + other, "leaves open");
            met.put(other + ", " + one, "leaves open");
        });
        SetMultimap<String, String> all = LinkedHashMultimap.create();
        for (Proposition one : SmallRecord.PROPOSITIONS) {
            for (Proposition other : SmallRecord.PROPOSITIONS) {
                if (!one.equals(other)) {
                    all.put(kinds(one, other), relation(one, other));
                }
            }
        }
        int kinds = SmallRecord.kinds().size();

        assertThat(all.keySet()).hasSize(kinds * kinds);
        assertThat(met).isEqualTo(all);
    }

    private static SetMultimap<String, String> unrelated() {
        SetMultimap<String, String> unrelated = LinkedHashMultimap.create();
        for (String line : UNRELATED.lines().toList()) {
            List<String> cells = cells(line);
            unrelated.putAll(cells.get(0), Splitter.on(", ").splitToList(cells.get(1)));
        }
        return unrelated;
    }

    private static String kinds(Proposition one, Proposition other) {
        return one.getClass().getSimpleName() + ", " + other.getClass().getSimpleName();
    }

    private static String relation(Proposition one, Proposition other) {
        return one.entails(other) ? "entails" : one.excludes(other) ? "excludes" : "leaves open";
    }

    private static List<String> cells(String row) {
        return Splitter.on('|').trimResults().splitToList(row);
    }
}
