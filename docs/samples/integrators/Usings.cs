global using System.Text.Json;
global using System.Text.Json.Serialization.Metadata;
global using Wsis.Governance;
global using Wsis.Governance.Json;
