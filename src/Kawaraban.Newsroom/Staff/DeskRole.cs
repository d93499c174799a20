namespace Kawaraban.Newsroom.Staff;

/// <summary>What somebody may do in an edition. Each may what those before it may.</summary>
public enum DeskRole
{
    /// <summary>Sees what readers see, as everybody at the desk does.</summary>
    None,

    /// <summary>Sees drafts, the board and what is said about them; changes nothing.</summary>
    Reader,

    /// <summary>Writes and translates drafts.</summary>
    Translator,

    /// <summary>Releases, corrects, withdraws, reviews; hands out work.</summary>
    Editor,

    /// <summary>Everything in the whole paper, the staff itself included. Nobody owns a single edition.</summary>
    Owner,
}
