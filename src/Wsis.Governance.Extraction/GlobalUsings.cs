global using Wsis.Governance.Records;
global using Wsis.Governance.Values;
