using Wsis.Governance.Tool;

return WsisTool.Run(args, Surroundings.OfProcess());
