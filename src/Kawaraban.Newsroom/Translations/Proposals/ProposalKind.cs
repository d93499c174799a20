namespace Kawaraban.Newsroom.Translations.Proposals;

/// <summary>Where a proposal comes from.</summary>
public enum ProposalKind
{
    /// <summary>A file that came back of translators, where something had moved on meanwhile.</summary>
    Exchange,

    /// <summary>A machine.</summary>
    Machine,
}
