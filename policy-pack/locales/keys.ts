import type { texts as coverage } from "../catalog/coverage";
import type { texts as exclusion } from "../catalog/exclusions";
import type { names as product } from "../catalog/products";
import type { texts as cliBaseline } from "../cli/baseline";
import type { texts as cliBaselineWrite } from "../cli/baseline-write";
import type { texts as cliChoice } from "../cli/choice";
import type { texts as cliChosenRules } from "../cli/chosen-rules";
import type { texts as cloudProblems } from "../cli/cloud/problems";
import type { texts as queryOptions } from "../cli/cloud/query-options";
import type { texts as completionCommand } from "../cli/completion/command";
import type { texts as cliConfiguration } from "../cli/configuration";
import type { texts as cliCoverage } from "../cli/coverage";
import type { texts as cliExplain } from "../cli/explain";
import type { texts as cliInputs } from "../cli/inputs";
import type { texts as inventoryCommand } from "../cli/inventory/command";
import type { texts as inventoryShow } from "../cli/inventory/show";
import type { texts as inventoryWrite } from "../cli/inventory/write";
import type { texts as cliLocate } from "../cli/locate";
import type { texts as cliOptions } from "../cli/options";
import type { texts as cliOutput } from "../cli/output";
import type { texts as cliOutputOption } from "../cli/output-option";
import type { texts as cliProgram } from "../cli/program";
import type { texts as progress } from "../cli/progress";
import type { texts as registerCommand } from "../cli/register/command";
import type { comments as registerDraft } from "../cli/register/draft-comments";
import type { texts as registerInit } from "../cli/register/init";
import type { texts as registerShowFormats } from "../cli/register/show-formats";
import type { texts as registerSync } from "../cli/register/sync";
import type { texts as cliRules } from "../cli/rules";
import type { texts as cliSources } from "../cli/sources";
import type { texts as configurationSchema } from "../configuration/schema";
import type { texts as pack } from "../crossguard/evaluation";
import type { texts as packOptions } from "../crossguard/options";
import type { texts as document } from "../documents/document";
import type { texts as schemaIssue } from "../documents/issues";
import type { syntaxErrors as yamlSyntax } from "../documents/syntax";
import type { clauses as clause } from "../facts/clauses";
import type { kindNames as filingKind } from "../facts/filing-kinds";
import type { texts as filingNumber } from "../facts/filing-number";
import type { names as industry } from "../facts/industries";
import type { names as province } from "../facts/provinces";
import type { texts as inventoryFile } from "../inventory/load";
import type { texts as inventorySchema } from "../inventory/schema";
import type { texts as previewDigest } from "../planning/plans/digest";
import type { limitations as inputLimitations } from "../planning/plans/input-limitations";
import type { texts as planFile } from "../planning/plans/reading";
import type { texts as stackExport } from "../planning/plans/stack-export";
import type { texts as planStates } from "../planning/plans/states";
import type { texts as previewSteps } from "../planning/plans/steps";
import type { texts as previewStream } from "../planning/plans/stream";
import type { texts as answers } from "../planning/programs/answers";
import type { texts as failure } from "../planning/programs/failure";
import type { texts as invoke } from "../planning/programs/invoke";
import type { texts as dotnet } from "../planning/programs/languages/dotnet";
import type { texts as go } from "../planning/programs/languages/go";
import type { texts as java } from "../planning/programs/languages/java";
import type { texts as language } from "../planning/programs/languages/language";
import type { texts as nodejs } from "../planning/programs/languages/nodejs";
import type { texts as python } from "../planning/programs/languages/python";
import type { texts as plan } from "../planning/programs/plan";
import type { texts as project } from "../planning/programs/project";
import type { texts as resourceRequest } from "../planning/programs/resource-request";
import type { texts as run } from "../planning/programs/run";
import type { texts as stackConfig } from "../planning/programs/stack-config";
import type { texts as yamlFile } from "../planning/yaml";
import type { texts as registerFile } from "../register/file";
import type { texts as registerSearch } from "../register/find";
import type { texts as registerSchema } from "../register/schema";
import type { texts as appSchema } from "../register/schema/app";
import type { texts as entitySchema } from "../register/schema/entity";
import type { texts as exemptionSchema } from "../register/schema/exemption";
import type { texts as factsSchema } from "../register/schema/facts";
import type { texts as fieldSchema } from "../register/schema/field";
import type { texts as filingSchema } from "../register/schema/filing";
import type { texts as instanceSchema } from "../register/schema/instance";
import type { texts as websiteSchema } from "../register/schema/website";
import type { texts as registerDomains } from "../register/validation/domains";
import type { texts as registerEntities } from "../register/validation/entities";
import type { texts as registerExemptions } from "../register/validation/exemptions";
import type { texts as registerFilings } from "../register/validation/filings";
import type { texts as registerPlaces } from "../register/validation/places";
import type { texts as repeated } from "../register/validation/repeated";
import type { texts as baseline } from "../reporting/baseline";
import type { texts as explainExemption } from "../reporting/explanation/exemption";
import type { texts as explain } from "../reporting/explanation/text";
import type { texts as explainUse } from "../reporting/explanation/use";
import type { texts as verdict } from "../reporting/explanation/verdict";
import type { texts as page } from "../reporting/html/words";
import type { texts as report } from "../reporting/labels";
import type { texts as name } from "../resolution/dns/explanation";
import type { texts as hop } from "../resolution/dns/hops";
import type { texts as host } from "../resolution/dns/hosts";
import type { texts as network } from "../resolution/dns/network";
import type { texts as trace } from "../resolution/dns/trace";
import type { texts as forwarding } from "../resolution/forwarding";
import type { texts as location } from "../resolution/location/location";
import type { texts as place } from "../resolution/location/places";
import type { texts as region } from "../resolution/location/region";
import type { texts as servingLocation } from "../resolution/location/serving-location";
import type { texts as unknownType } from "../resolution/unknown-types";
import type { texts as exemption } from "../rules/active-exemptions";
import type { evaluatingRules } from "../rules/catalogue";
import type { texts as cause } from "../rules/causes";
import type { exemptionsFrom } from "../rules/exemptions";
import type { filingRisk } from "../rules/filing-risk";
import type { texts as realName, registerVerified } from "../rules/register-verified";
import type { undetermined } from "../rules/undetermined";
import type { labels as explanation } from "../rules/wording";
import type { KeysOf, separators } from "./text";

type Rules = typeof evaluatingRules & {
  readonly "icp-exemptions": ReturnType<typeof exemptionsFrom>;
  readonly "icp-filing-risk": ReturnType<typeof filingRisk>;
  readonly "icp-register-verified": ReturnType<typeof registerVerified>;
  readonly "icp-undetermined": typeof undetermined;
};

type MessageKeys = { [Id in keyof Rules]: `${Id}.${keyof Rules[Id]["messages"] & string}` }[keyof Rules];

type RuleKey = `${keyof Rules}.title` | MessageKeys | `${MessageKeys}.remedy`;

type PhraseTables =
  | typeof answers
  | typeof appSchema
  | typeof baseline
  | typeof cause
  | typeof verdict
  | typeof explainExemption
  | typeof explainUse
  | typeof explain
  | typeof cliExplain
  | typeof clause
  | typeof cliBaseline
  | typeof cliBaselineWrite
  | typeof cliChoice
  | typeof cliChosenRules
  | typeof cliConfiguration
  | typeof cliCoverage
  | typeof cliLocate
  | typeof cliOptions
  | typeof cliOutput
  | typeof cliOutputOption
  | typeof cliProgram
  | typeof cliRules
  | typeof cliSources
  | typeof completionCommand
  | typeof configurationSchema
  | typeof coverage
  | typeof document
  | typeof entitySchema
  | typeof exclusion
  | typeof exemption
  | typeof exemptionSchema
  | typeof explanation
  | typeof factsSchema
  | typeof fieldSchema
  | typeof filingKind
  | typeof filingNumber
  | typeof filingSchema
  | typeof forwarding
  | typeof hop
  | typeof host
  | typeof industry
  | typeof cliInputs
  | typeof inventoryCommand
  | typeof inventoryFile
  | typeof inventorySchema
  | typeof inventoryShow
  | typeof inventoryWrite
  | typeof queryOptions
  | typeof inputLimitations
  | typeof instanceSchema
  | typeof invoke
  | typeof location
  | typeof name
  | typeof network
  | typeof pack
  | typeof packOptions
  | typeof page
  | typeof place
  | typeof dotnet
  | typeof go
  | typeof java
  | typeof language
  | typeof nodejs
  | typeof python
  | typeof run
  | typeof plan
  | typeof planFile
  | typeof planStates
  | typeof previewDigest
  | typeof previewSteps
  | typeof previewStream
  | typeof product
  | typeof failure
  | typeof progress
  | typeof project
  | typeof province
  | typeof realName
  | typeof region
  | typeof cloudProblems
  | typeof registerCommand
  | typeof registerDomains
  | typeof registerDraft
  | typeof registerEntities
  | typeof registerExemptions
  | typeof registerFile
  | typeof registerInit
  | typeof registerPlaces
  | typeof registerSchema
  | typeof registerSync
  | typeof registerSearch
  | typeof registerShowFormats
  | typeof registerFilings
  | typeof repeated
  | typeof report
  | typeof resourceRequest
  | typeof schemaIssue
  | typeof separators
  | typeof servingLocation
  | typeof stackConfig
  | typeof stackExport
  | typeof trace
  | typeof unknownType
  | typeof websiteSchema
  | typeof yamlFile
  | typeof yamlSyntax;

/** The key of every text of the package. A language that lacks one, or has one too many, does not compile. */
export type TextKey = RuleKey | KeysOf<PhraseTables>;
