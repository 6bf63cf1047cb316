global using Wsis.Governance.Corpus;
global using Wsis.Governance.Findings;
global using Wsis.Governance.Json;
global using Wsis.Governance.Records;
global using Wsis.Governance.Reference;
global using Wsis.Governance.Validation;
global using Wsis.Governance.Values;
