global using Wsis.Governance;
global using Wsis.Governance.Json;
global using Wsis.Governance.Validation;
