global using System.Text.Json;
global using System.Text.Json.Serialization.Metadata;
global using Wsis.Governance.Corpus;
global using Wsis.Governance.Json;
global using Wsis.Governance.Records;
global using Wsis.Governance.Values;
