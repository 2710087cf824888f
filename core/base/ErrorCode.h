// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <optional>

namespace starosta {

/// Every expected failure of the program, with the token that stands in JSON and in reports.
/// The sentence that people read is made by ui/text/ErrorText; the switch there is exhaustive, so a code without
/// a sentence does not compile. The comment names the arguments, in order.
// clang-format off
#define STAROSTA_ERROR_CODES(X) \
    /* text */ \
    X(textEmpty, "text.empty")                            /* column of the store */ \
    X(textTooLong, "text.too_long")                       /* limit in characters */ \
    X(textForbiddenCharacter, "text.forbidden_character") /* U+XXXX, position from 1 */ \
    X(textTooManyMarks, "text.too_many_marks")            /* position from 1 */ \
    /* values: args = the text as it was given */ \
    X(schoolYearInvalid, "school_year.invalid") \
    X(orderReferenceInvalid, "order.invalid") \
    X(classNameInvalid, "class_name.invalid") \
    X(classGradeOutOfRange, "class_name.grade_out_of_range") \
    X(classLetterTooLong, "class_name.letter_too_long") \
    X(personNameInvalid, "person_name.invalid") \
    X(personNameInitials, "person_name.initials") \
    X(dateInvalid, "date.invalid") \
    X(dateInFuture, "date.in_future") \
    X(innInvalid, "school.inn_invalid") \
    X(linkInvalid, "link.invalid") \
    X(linkNotInvite, "link.not_invite")                   /* kind token: start, dashboard, conversation, channel, call */ \
    X(linkHostNotAllowed, "link.host_not_allowed")        /* host */ \
    X(linkInsecure, "link.insecure")                      /* scheme */ \
    X(linkHasUserInfo, "link.user_info") \
    X(linkHasPort, "link.port") \
    X(linkRoleUnknown, "link.role_unknown")               /* text */ \
    /* store */ \
    X(storeMissing, "store.missing")                      /* path */ \
    X(storeExists, "store.exists")                        /* path */ \
    X(storePathInvalid, "store.path_invalid")             /* path */ \
    X(storeNotAFile, "store.not_a_file")                  /* path */ \
    X(storeForeignOwner, "store.foreign_owner")           /* path */ \
    X(storeReadableByOthers, "store.readable_by_others")  /* path */ \
    X(storeOnNetwork, "store.on_network")                 /* path */ \
    X(storeInUse, "store.in_use")                         /* path */ \
    X(storeReadOnly, "store.read_only")                   /* path */ \
    X(storeNotADatabase, "store.not_a_database")          /* path */ \
    X(storeForeignApplication, "store.foreign_application") /* path */ \
    X(storeNewer, "store.newer")                          /* path, its version, ours */ \
    X(storeSchemaAltered, "store.schema_altered")         /* path */ \
    X(storeDamaged, "store.damaged")                      /* path */ \
    X(storeLibraryMismatch, "store.library_mismatch") \
    X(storeCannotOpen, "store.cannot_open")               /* path */ \
    X(storeFull, "store.full")                            /* path */ \
    X(storeFailed, "store.failed")                        /* path */ \
    X(storeBusy, "store.busy")                            /* path */ \
    X(storeConstraint, "store.constraint") \
    /* journal */ \
    X(journalNothingToUndo, "journal.nothing_to_undo") \
    X(journalNothingToRedo, "journal.nothing_to_redo") \
    X(journalNotReversible, "journal.not_reversible")     /* number; action, both of the one before */ \
    X(journalAlreadyUndone, "journal.already_undone")     /* number */ \
    X(journalNoEntry, "journal.no_entry")                 /* number */ \
    X(journalConflict, "journal.conflict")                /* number, how many rows, tables; of each in the way: entry, action, «irreversible» */ \
    X(undoIntoArchivedClass, "undo.into_archived_class")  /* name, class */ \
    X(undoSecondTeacher, "undo.second_teacher")           /* class, names */ \
    X(journalErased, "journal.erased")                    /* number, that of the destruction */ \
    X(journalBroken, "journal.broken")                    /* number of the first bad entry */ \
    X(clockAhead, "clock.ahead")                          /* the day by the clock, that of the last entry */ \
    X(canceled, "canceled") \
    /* files */ \
    X(fileMissing, "file.missing")                        /* path */ \
    X(fileNotRegular, "file.not_regular")                 /* path */ \
    X(fileUnreadable, "file.unreadable")                  /* path */ \
    X(fileTooLarge, "file.too_large")                     /* path, limit in MiB */ \
    X(fileEmpty, "file.empty")                            /* path */ \
    X(fileCannotWrite, "file.cannot_write")               /* path */ \
    X(fileDiskFull, "file.disk_full")                     /* path */ \
    X(fileIsStore, "file.is_store")                       /* path */ \
    /* tables */ \
    X(tableEncoding, "table.encoding")                    /* row, byte offset */ \
    X(tableNulByte, "table.nul_byte")                     /* row */ \
    X(tableUnclosedQuote, "table.unclosed_quote")         /* row */ \
    X(tableTooManyColumns, "table.too_many_columns")      /* row, limit */ \
    X(tableTooManyRows, "table.too_many_rows")            /* limit */ \
    X(tableCellTooLong, "table.cell_too_long")            /* limit, row */ \
    X(tableNoHeader, "table.no_header") \
    X(tableNoRows, "table.no_rows") \
    X(tableRagged, "table.ragged")                        /* cells found, cells expected */ \
    X(tableUnsupported, "table.unsupported")              /* file suffix, or «picture» */ \
    X(tableReaderMissing, "table.reader_missing")         /* path of the reader */ \
    X(tableReaderFailed, "table.reader_failed") \
    X(tableReaderSlow, "table.reader_slow")               /* limit in seconds */ \
    X(tableReaderMemory, "table.reader_memory") \
    X(tableDamaged, "table.damaged")                      /* format: xlsx, ods, xls */ \
    X(tableEncrypted, "table.encrypted") \
    X(tableUnpacked, "table.unpacked")                    /* limit in MiB */ \
    X(tableTooManyParts, "table.too_many_parts")          /* limit */ \
    X(tableForbidden, "table.forbidden")                  /* what: doctype, encoding, depth, attributes, overlap, duplicate, name */ \
    X(tableBadCell, "table.bad_cell")                     /* sheet, address of the cell as it is written */ \
    X(tableSheetUnknown, "table.sheet_unknown")           /* name, names of all sheets */ \
    X(tableSheetHidden, "table.sheet_hidden")             /* note: name; the sheet is not read */ \
    X(tableRowsHidden, "table.rows_hidden")               /* note: how many */ \
    X(tableCellsMerged, "table.cells_merged")             /* note: how many */ \
    X(tableTotalsLeftOut, "table.totals_left_out")        /* note: text of the row's first cell */ \
    X(tableSignatureLeftOut, "table.signature_left_out")  /* note: text of the row's first cell */ \
    X(tableRowUnclear, "table.row_unclear")               /* text of the row's first cell */ \
    X(tableSheetLeftOut, "table.sheet_left_out")          /* note: name */ \
    X(tableSheetFormer, "table.sheet_former")             /* note: name, of those who left */ \
    X(tableDateMonthFirst, "table.date_month_first")      /* note: header, example */ \
    X(tableDateOrderOpen, "table.date_order_open")        /* note: header, example */ \
    X(tableCellOfRows, "table.cell_of_rows")              /* note: first line, last line */ \
    X(cellError, "cell.error")                            /* text, for example #REF! */ \
    X(cellFormulaEmpty, "cell.formula_empty") \
    X(cellDigitsLost, "cell.digits_lost")                 /* text */ \
    X(cellDateDoubtful, "cell.date_doubtful")             /* text */ \
    X(mappingFieldUnknown, "mapping.field_unknown")       /* field as given */ \
    X(mappingFieldMissing, "mapping.field_missing")       /* field token */ \
    X(mappingColumnUnknown, "mapping.column_unknown")     /* column */ \
    X(mappingColumnTwice, "mapping.column_twice")         /* column */ \
    X(mappingFieldOpen, "mapping.field_open")             /* field token, two columns that claim it */ \
    X(mappingTwoParents, "mapping.two_parents")           /* the columns of both names */ \
    X(mappingParentUnread, "mapping.parent_unread")       /* warning: the column of the other parent's name */ \
    X(mappingColumnAlike, "mapping.column_alike")         /* warning: the column, what it says first */ \
    /* school, classes */ \
    X(schoolMissing, "school.missing") \
    X(schoolExists, "school.exists") \
    X(settingUnknown, "setting.unknown")                  /* key */ \
    X(settingInvalid, "setting.invalid")                  /* key, value */ \
    X(hostInvalid, "setting.host_invalid")                /* text */ \
    X(orderExists, "order.exists")                        /* number, date */ \
    X(orderMissing, "order.missing") \
    X(orderInUse, "order.in_use")                         /* number */ \
    X(classExists, "class.exists")                        /* name */ \
    X(classMissing, "class.missing")                      /* name */ \
    X(classArchived, "class.archived")                    /* name */ \
    X(classNotEmpty, "class.not_empty")                   /* name, pupils */ \
    X(staffRoomFixed, "class.staff_room_fixed") \
    /* people */ \
    X(personMissing, "person.missing") \
    X(personNamesakes, "person.namesakes")                /* name as given, how many, who */ \
    X(personNumberTaken, "person.number_taken")           /* number */ \
    X(personNotStaff, "person.not_staff") \
    X(personNotPupil, "person.not_pupil") \
    X(personIsPupil, "person.is_pupil") \
    X(relationInvalid, "person.relation_invalid")         /* text */ \
    X(guardianIsPupil, "person.guardian_is_pupil") \
    X(personInUse, "person.in_use")                       /* how many printed slips and lines */ \
    /* invites and paper */ \
    X(linkExists, "link.exists")                          /* class, role token */ \
    X(linkTwiceForRole, "link.twice_for_role")            /* class, role token, number of the other line */ \
    X(linkMissing, "link.missing") \
    X(linkEnded, "link.ended")                            /* class, role token, state token, date */ \
    X(linkStateForbids, "link.state_forbids")             /* state token */ \
    X(linkRoleForClass, "link.role_for_class")            /* role token */ \
    X(linkExpired, "link.expired")                        /* date */ \
    X(linkUnreadableLine, "link.unreadable_line")         /* line as given, link masked */ \
    X(linkDayPast, "link.day_past")                       /* date */ \
    X(linkDayTooFar, "link.day_too_far")                  /* date, the latest one that the policy allows */ \
    X(linkUnlimitedForbidden, "link.unlimited_forbidden") \
    X(linkPaused, "link.paused")                          /* date since when */ \
    X(linkNotPaused, "link.not_paused") \
    X(linkAudience, "link.audience")                      /* addressee's name, role token */ \
    X(policyMaximum, "policy.maximum")                    /* default days, maximum days */ \
    X(actMissing, "act.missing")                          /* number */ \
    X(sheetNothingToPrint, "sheet.nothing_to_print") \
    X(sheetNobody, "sheet.nobody")                        /* class */ \
    X(sheetPerPage, "sheet.per_page") \
    X(batchMissing, "batch.missing")                      /* number */ \
    X(batchLinksDead, "batch.links_dead")                 /* number */ \
    X(batchAllJoined, "batch.all_joined")                 /* number */ \
    X(batchAllGone, "batch.all_gone")                     /* number */ \
    X(batchRecipientMissing, "batch.recipient_missing")   /* name or number as given */ \
    X(sheetTextPlaceholder, "sheet.text_placeholder")     /* placeholder, those that there are */ \
    /* platform, members */ \
    X(taskMissing, "task.missing")                        /* number */ \
    X(taskStateForbids, "task.state_forbids")             /* state token */ \
    X(memberRoleUnknown, "member.role_unknown")           /* text */ \
    X(memberMissing, "member.missing")                    /* number */ \
    X(memberDecided, "member.decided") \
    X(memberNotAsked, "member.not_asked")                 /* name */ \
    X(memberListOlder, "member.list_older")               /* day of the list, of the latest one; today */ \
    X(memberNoRoles, "member.no_roles") \
    X(memberNamesake, "member.namesake")                  /* question: name, how many people */ \
    X(memberNickname, "member.nickname")                  /* question: name as shown */ \
    X(memberNearName, "member.near_name")                 /* question: name as shown, name in the register */ \
    X(memberOtherRole, "member.other_role")               /* finding: name, role token there, role token here */ \
    X(memberOtherClass, "member.other_class")             /* finding: class there, class here */ \
    X(memberTwice, "member.twice")                        /* finding: name */ \
    X(memberStranger, "member.stranger")                  /* finding: name */ \
    X(refusalMissing, "refusal.missing") \
    X(personJoined, "person.joined")                      /* date */ \
    /* mail */ \
    X(mailNotConfigured, "mail.not_configured") \
    X(mailNotTested, "mail.not_tested") \
    X(mailAddressInvalid, "mail.address_invalid")         /* text */ \
    X(mailHeaderInvalid, "mail.header_invalid")           /* text */ \
    X(mailNobody, "mail.nobody") \
    X(mailPasswordMissing, "mail.password_missing") \
    X(mailKeyringFailed, "mail.keyring_failed") \
    X(mailServerUnknown, "mail.server_unknown")           /* host */ \
    X(mailServerUnreachable, "mail.server_unreachable")   /* host, port */ \
    X(mailServerNoTls, "mail.server_no_tls")              /* host */ \
    X(mailServerCertificate, "mail.server_certificate")   /* host */ \
    X(mailLoginRefused, "mail.login_refused")             /* user */ \
    X(mailRefused, "mail.refused")                        /* address, the server's reply */ \
    X(mailServerRubbish, "mail.server_rubbish")           /* host */ \
    X(mailTimeout, "mail.timeout")                        /* host, seconds */ \
    X(mailRunMissing, "mail.run_missing")                 /* number */ \
    X(mailNotNeeded, "mail.not_needed")                   /* why: a RecipientState */ \
    X(mailUncertain, "mail.uncertain")                    /* how many */ \
    /* orders, appointment, homerooms */ \
    X(orderNumberTaken, "order.number_taken")             /* number, year, date and number of the other order */ \
    X(appointmentExpired, "appointment.expired")          /* administrator, last day */ \
    X(appointmentMissing, "appointment.missing") \
    X(appointmentOverlaps, "appointment.overlaps")        /* first day of the other, its administrator */ \
    X(appointmentDays, "appointment.days")                /* first day, last day */ \
    X(appointmentOrderMissing, "appointment.order_missing") \
    X(appointmentGap, "appointment.gap")                  /* first and last day on which nobody would hold it */ \
    X(policyUnlimitedForbidden, "policy.unlimited_forbidden") \
    X(policyUnlimitedMaximum, "policy.unlimited_maximum") /* days */ \
    X(appointmentSame, "appointment.same")                /* name */ \
    X(appointmentNotStaff, "appointment.not_staff")       /* name */ \
    X(appointmentPast, "appointment.past")                /* last day */ \
    X(homeroomDismissed, "homeroom.dismissed")            /* name, date */ \
    X(homeroomTwice, "homeroom.twice")                    /* class, name */ \
    /* requests, verification */ \
    X(requestMissing, "request.missing")                  /* number */ \
    X(requestDecided, "request.decided")                  /* number */ \
    X(requestNotDecided, "request.not_decided")           /* number */ \
    X(requestOpenAlready, "request.open_already")         /* name, number of the other */ \
    X(requestReasonMissing, "request.reason_missing") \
    X(requestPersonMissing, "request.person_missing")     /* name as shown */ \
    X(requestRoleMissing, "request.role_missing")         /* name as shown */ \
    X(requestFits, "request.fits")                        /* finding: name, class */ \
    X(requestNamesakes, "request.namesakes")              /* finding: name, how many */ \
    X(requestStranger, "request.stranger")                /* finding: name as shown */ \
    X(requestOtherClass, "request.other_class")           /* finding: name, class asked for, class in the register */ \
    X(requestOtherRole, "request.other_role")             /* finding: name, role token asked for, role token here */ \
    X(requestNotHired, "request.not_hired")               /* finding: name as shown */ \
    X(requestLeft, "request.left")                        /* finding: name, date */ \
    X(requestNearName, "request.near_name")               /* finding: name as shown, name in the register */ \
    X(verificationMissing, "verification.missing")        /* name */ \
    X(verificationStateForbids, "verification.state_forbids") /* name, state token */ \
    X(verificationNotStaff, "verification.not_staff")     /* name */ \
    X(verificationDocumentsMissing, "verification.documents_missing") /* name */ \
    X(verificationReasonMissing, "verification.reason_missing") \
    X(verificationTermPast, "verification.term_past")     /* last day */ \
    /* movements, rollover */ \
    X(movementBeforePlace, "movement.before_place")       /* day, first day in the class */ \
    X(movementOtherYear, "movement.other_year")           /* day, school year */ \
    X(movementMissing, "movement.missing")                /* number */ \
    X(movementOrderMissing, "movement.order_missing") \
    X(movementPeriod, "movement.period")                  /* first day, last day */ \
    X(movementSameClass, "movement.same_class")           /* class */ \
    X(movementNamesake, "movement.namesake")              /* name, number of the person, class or position or nothing */ \
    X(staffHired, "staff.hired")                          /* name */ \
    X(staffOnLeave, "staff.on_leave")                     /* name, date */ \
    X(staffNotOnLeave, "staff.not_on_leave")              /* name */ \
    X(staffDismissed, "staff.dismissed")                  /* name, date */ \
    X(staffSamePosition, "staff.same_position")           /* position */ \
    X(rolloverDone, "rollover.done")                      /* school year */ \
    X(rolloverTooEarly, "rollover.too_early")             /* school year, first day on which it can be begun */ \
    X(rolloverNowhere, "rollover.nowhere")                /* class */ \
    X(rolloverClassTwice, "rollover.class_twice")         /* class of the new year, the two old classes */ \
    X(rolloverPupilMissing, "rollover.pupil_missing")     /* name or number as given */ \
    X(rolloverLastGrade, "rollover.last_grade")           /* grade */ \
    X(rolloverStale, "rollover.stale") \
    /* erasure */ \
    X(erasureIsPupil, "erasure.is_pupil")                 /* name, class */ \
    X(erasureIsStaff, "erasure.is_staff")                 /* name */ \
    X(erasureIsGuardian, "erasure.is_guardian")           /* name, name of the child, class */ \
    X(erasureInDocuments, "erasure.in_documents")         /* name */ \
    X(erasureLinkWorks, "erasure.link_works")             /* name, number of the link */ \
    X(erasureNobody, "erasure.nobody") \
    X(erasureReasonMissing, "erasure.reason_missing") \
    X(erasureStale, "erasure.stale") \
    X(erasureUnfinished, "erasure.unfinished")            /* path */ \
    /* statistics */ \
    X(snapshotMissing, "snapshot.missing")                /* day, first day with figures or empty */ \
    X(snapshotFuture, "snapshot.future")                  /* day, today */ \
    X(goalPercent, "goal.percent")                        /* percent */ \
    X(goalNoShare, "goal.no_share")                       /* indicator token */ \
    X(goalMissing, "goal.missing")                        /* number */ \
    X(indicatorUnknown, "indicator.unknown")              /* text */ \
    X(formMissing, "form.missing")                        /* name */ \
    X(formExists, "form.exists")                          /* name */ \
    X(formNameInvalid, "form.name_invalid")               /* name */ \
    X(formEmpty, "form.empty")                            /* name, most columns */ \
    X(formColumnInvalid, "form.column_invalid")           /* column as typed */ \
    X(formIndicatorUnknown, "form.indicator_unknown")     /* title, indicator as typed */ \
    X(formNoShare, "form.no_share")                       /* title, indicator token */ \
    X(formDecimals, "form.decimals")                      /* title, decimals as typed */ \
    X(formUnreadable, "form.unreadable") \
    X(longCsvEncoding, "long_csv.encoding") \
    X(longCsvHeader, "long_csv.header") \
    X(longCsvNothing, "long_csv.nothing") \
    X(longCsvVersion, "long_csv.version")                 /* version in the file */ \
    X(longCsvRow, "long_csv.row")                         /* row, text */ \
    X(longCsvEmptyCell, "long_csv.empty_cell")            /* row, name of the column */ \
    X(longCsvTwice, "long_csv.twice")                     /* row, scope, indicator token */ \
    X(longCsvNegative, "long_csv.negative")               /* row, number */ \
    X(longCsvExceeds, "long_csv.exceeds")                 /* scope, indicator token, number, of how many */ \
    X(longCsvOtherWhole, "long_csv.other_whole")          /* scope, indicator token, of how many, what stands there */ \
    X(longCsvOtherSum, "long_csv.other_sum")              /* indicator token, number, sum of the classes */ \
    X(consolidationNothing, "consolidation.nothing")      /* folder */ \
    X(consolidationNoFolder, "consolidation.no_folder")   /* path */ \
    X(consolidationInput, "consolidation.input")          /* path of the table */ \
    /* import rows */ \
    X(rowDuplicate, "row.duplicate")                      /* the other row */ \
    X(rowNumberTwice, "row.number_twice")                 /* number, the other row */ \
    X(rowSexInvalid, "row.sex_invalid")                   /* text */ \
    X(rowClassUnknown, "row.class_unknown")               /* class */ \
    X(rowPupilUnknown, "row.pupil_unknown")               /* text; where that alone differs: field token, what is known */ \
    X(rowAmbiguous, "row.ambiguous")                      /* how many candidates */ \
    X(rowHomeroomTwice, "row.homeroom_twice")             /* class, the other row */ \
    X(rowMixedAlphabets, "row.mixed_alphabets")           /* warning: text */ \
    X(rowClassUnusual, "row.class_unusual")               /* warning: text, class as understood */ \
    X(rowOtherClass, "row.other_class")                   /* question: a candidate's name, its class, how many candidates */ \
    X(rowOtherNumber, "row.other_number")                 /* question: the candidate's number, its class */ \
    X(rowNumberOfAnother, "row.number_of_another")        /* question: number, the candidate's name, its class */ \
    X(rowNumberOfNoPupil, "row.number_of_no_pupil")       /* number, name */ \
    X(rowNumberLeftOut, "row.number_left_out")            /* warning: number */ \
    X(rowNearName, "row.near_name")                       /* question: a candidate's name, its class, how many candidates */ \
    X(rowSurnameChanged, "row.surname_changed")           /* question: a candidate's name, its class, how many candidates */ \
    X(rowPatronymicChanged, "row.patronymic_changed")     /* question: a candidate's name, its class, how many candidates */ \
    X(rowFormerGuardian, "row.former_guardian")           /* question: a candidate's name, empty, how many candidates */ \
    X(rowPupilLeft, "row.pupil_left")                     /* name, the last class */ \
    X(rowNearRow, "row.near_row")                         /* warning: name, the other row */ \
    X(rowHomeroomsEnd, "row.homerooms_end")               /* warning: name, classes */ \
    X(rowAdministratorLeaves, "row.administrator_leaves") /* warning: name */ \
    X(rowOtherBirthDate, "row.other_birth_date")          /* question: the candidate's birth date, its class */ \
    X(rowOutsideScope, "row.outside_scope")               /* class, scope */ \
    X(rowTeacherUnknown, "row.teacher_unknown")           /* warning: class, name */ \
    X(rowTeacherAmbiguous, "row.teacher_ambiguous")       /* warning: class, name, how many */ \
    X(rowTeacherTwice, "row.teacher_twice")               /* warning: class, names */ \
    X(rowNotAName, "row.not_a_name")                      /* text */ \
    X(rowTwice, "row.twice")                              /* the other row */ \
    X(rowSaysLeft, "row.says_left")                       /* warning: text, its column */ \
    X(rowNameDoubtful, "row.name_doubtful")               /* warning: text */ \
    X(rowClassContradiction, "row.class_contradiction")   /* the sheet's name, the class of its title */ \
    X(rowDateAsNumber, "row.date_as_number")              /* warning: text, date */ \
    X(rowAgeUnlikely, "row.age_unlikely")                 /* warning: date, age in years */ \
    X(importNothing, "import.nothing") \
    X(importRowsWrong, "import.rows_wrong")               /* how many */ \
    X(importKindUnknown, "import.kind_unknown")           /* text */ \
    X(importModeUnavailable, "import.mode_unavailable")   /* mode */ \
    X(importStale, "import.stale") \
    X(importScopeInvalid, "import.scope_invalid")         /* text */ \
    X(importScopeNotForKind, "import.scope_not_for_kind") /* kind token */ \
    X(importOtherKind, "import.other_kind")               /* kind token, the kind token that the header says */ \
    X(importHeld, "import.held")                          /* number to be typed */ \
    X(importReasonMissing, "import.reason_missing") \
    X(importNoRecord, "import.no_record")                 /* number */ \
    X(demoBroken, "demo.broken")
// clang-format on

enum class ErrorCode {
#define X(name, token) name,
    STAROSTA_ERROR_CODES(X)
#undef X
};

QLatin1StringView token(ErrorCode code);

} // namespace starosta
