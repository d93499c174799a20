namespace Kawaraban.Language.Sentences;

/// <summary>Whether one period ends a sentence or belongs to an abbreviation, an initial, a list's mark.</summary>
internal sealed class PeriodEnds(string text)
{
    private const int LongestToken = 24;

    // A capitalised word after these is never the beginning of a sentence.
    private static readonly EnglishWords _titles = new("""
        Mr Mrs Ms Mx Dr Drs Prof Profs Gen Gens Sen Sens Rep Reps Gov Govs Lt Col Sgt Capt Cmdr Adm Maj Pvt Cpl Rev Revs Hon Pres Supt Insp Det Messrs Mme Mlle
        Fr Br Amb Sec Secy Atty Asst Ald Spc Pfc Brig Lieut Comdr Sr-Lt Lt-Gen Maj-Gen Lt-Col Brig-Gen Dep Vice-Adm Rear-Adm Mgr Msgr Ven Mt Ft Pte Ens Cdr Mssrs
        vs v e.g i.e eg ie viz cf approx ca c resp incl esp Rt.Hon Rt
        """);

    // A number after these belongs to them: No. 5, Jan. 6, p. 12.
    private static readonly EnglishWords _beforeNumbers = new("""
        No Nos no nos Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec p pp P PP Vol Vols vol vols Fig Figs fig figs Art Arts Sec Secs Ch Chs ch chap Chap Rm Apt
        Ste Ser Ver ver op Op cl Cl para paras Para Q approx ca c est circa Hwy Rte Rt Route Reg Eq Ex Mk Pt pt pts Lt Inc Ltd Corp Co Cos Bros Mt Rs rs US Gen Ps Matt Rev Lv Nr nr Bd Ord
        Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun tel Tel ext Ext
        """);

    // These stand in front of names and at the end of sentences alike.
    private static readonly EnglishWords _either = new("""
        Inc Ltd Co Corp Cos Bros LLC L.L.C Plc PLC Jr Sr Esq Intl Int'l Assn Ass'n Dept Dept Univ Ave Blvd Rd Hwy Sq Ln Pl Pkwy St Ste Gmbh GmbH Pty Pvt Mfg Natl Nat'l
        Govt Gov't Ph.D PhD M.D D.D.S B.A M.A B.Sc M.Sc LL.B Ed.D Col Tech Inst Div Bldg Co-op S.p.A N.V S.A A.G Ctr Hosp Bn Regt al
        """);

    private static readonly EnglishWords _months = new("Jan Feb Mar Apr May Jun June Jul July Aug Sep Sept Oct Nov Dec January February March April August September October November December");
    private static readonly EnglishWords _weekdays = new("Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Monday Tuesday Wednesday Thursday Friday Saturday Sunday");
    private static readonly EnglishWords _zones = new("GMT UTC EST EDT PST PDT CST CDT MST MDT CET CEST BST JST KST IST AEST AEDT ET PT CT MT HKT SGT MSK Eastern Pacific Central Mountain Greenwich");

    // "Plan B." ends as a word does; an initial does not.
    private static readonly EnglishWords _beforeLetters = new("Plan Group Type Class Grade Vitamin Hepatitis Part Appendix Section Category War Team Level Item Exhibit Company Block Zone Option Generation Gen Influenza than");

    private static readonly EnglishWords _opening = new("At By Around About Before After Until Till Since From Shortly Just");

    private static readonly EnglishWords _namesWithMark = new("Yahoo Jeopardy Yum Kahoot Wham");

    /// <summary>Whether the period at an offset ends the sentence that began at another.</summary>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="dot">The period.</param>
    /// <param name="next">The first offset behind it, on its line, without white space.</param>
    public bool EndsAt(int start, int dot, int next)
    {
        if (next == text.Length || Blanks.IsLineEnd(text[next]))
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[next - 1]) || text[dot] == '．')
        {
            return EndsWithoutSpace(start, dot, next);
        }

        if (ListMark.IsLabel(text.AsSpan(start, Math.Min(5, dot - start))) || text[next] == '.')
        {
            return false;
        }

        var token = TokenBefore(start, dot);
        if (token.Length == 0)
        {
            return IsSpacedDots(dot) && EnglishStart.IsAfterEllipsis(text, next, 3) || text[Math.Max(0, dot - 1)] is not ('.' or ' ') && EnglishStart.IsAt(text, next);
        }

        return EndsBefore(token, start, dot, next);
    }

    /// <summary>Whether ! or ? is part of the name in front of it: Yahoo!</summary>
    public static bool IsNameWithMark(string text, int start, int mark) =>
        text[mark] == '!' && _namesWithMark.Contains(Letters(text, start, mark));

    /// <summary>A full-width or Japanese period ends between Japanese characters: です．次に</summary>
    private bool EndsWithoutSpace(int start, int dot, int next)
    {
        var before = dot > start ? text[dot - 1] : '\0';
        if (ListMark.IsLabel(text.AsSpan(start, Math.Min(5, dot - start))) || char.IsDigit(before) && (char.IsDigit(text[next]) || dot + 1 == next))
        {
            return false;
        }

        return IsKanaOrKanji(before) && !char.IsAsciiLetterOrDigit(text[next]) && text[next] is > '\u2FFF' && !"、，）」』】".Contains(text[next])
            || text[dot] == '．' && IsKanaOrKanji(before) && !char.IsDigit(text[next]);
    }

    private bool EndsBefore(ReadOnlySpan<char> token, int start, int dot, int next)
    {
        var first = EnglishStart.SkipOpening(text, next);
        if (first == text.Length)
        {
            return true;
        }

        var c = text[first];
        if (char.IsLower(c) && !EnglishStart.IsBrand(text, first) || c is ',' or ';' or ':' or ')' or '/' or '&')
        {
            return false;
        }

        if (char.IsLetter(c) && c < '\u0250')
        {
            return EndsBeforeWord(token, start, dot, first);
        }

        return char.IsAsciiDigit(c) ? EndsBeforeNumber(token) : !IsAbbreviation(token);
    }

    private static bool EndsBeforeNumber(ReadOnlySpan<char> token) =>
        !_beforeNumbers.Contains(token[(token.LastIndexOf('-') + 1)..]) && !_titles.Contains(token) && (!IsDotted(token) || IsClock(token));

    private static bool IsAbbreviation(ReadOnlySpan<char> token) =>
        _titles.Contains(token) || _either.Contains(token) || IsDotted(token) && !IsClock(token) || _beforeNumbers.Contains(token) && token is not ("no" or "No");

    private bool EndsBeforeWord(ReadOnlySpan<char> token, int start, int dot, int next)
    {
        if (_titles.Contains(token))
        {
            return false;
        }

        if (IsClock(token))
        {
            return !ContinuesClock(next) && !IsOpening(start, dot);
        }

        if (_weekdays.Contains(token) && token.Length <= 5)
        {
            return !_months.Contains(EnglishWords.At(text, next));
        }

        if (token.Length == 1 && char.IsUpper(token[0]))
        {
            return EnglishStart.IsStarter(text, next) || _beforeLetters.Contains(WordBefore(start, dot - 2));
        }

        return !(_either.Contains(token) || IsDotted(token)) || EnglishStart.IsStarter(text, next);
    }

    /// <summary>"5 p.m. Monday", "5 p.m. GMT", "5 p.m. Tokyo time".</summary>
    private bool ContinuesClock(int next)
    {
        var word = EnglishWords.At(text, next);
        if (_weekdays.Contains(word) || _months.Contains(word) || _zones.Contains(word))
        {
            return true;
        }

        var second = EnglishWords.At(text, Blanks.SkipInLine(text, next + word.Length));
        return second is "time" or "Time";
    }

    /// <summary>"At 5 a.m. Mr. Hale left": a time that the sentence opens with.</summary>
    private bool IsOpening(int start, int dot) => dot - start <= LongestToken && _opening.Contains(EnglishWords.At(text, EnglishStart.SkipOpening(text, start)));

    private static bool IsClock(ReadOnlySpan<char> token) => token is "a.m" or "p.m" or "A.M" or "P.M" or "am" or "pm";

    /// <summary>Letters each with a dot, the last one's left out: U.S, e.g, Ph.D.</summary>
    private static bool IsDotted(ReadOnlySpan<char> token)
    {
        var parts = 0;
        foreach (var part in token.Split('.'))
        {
            if (token[part].Length is 0 or > 2 || !char.IsLetter(token[part][0]))
            {
                return false;
            }

            parts++;
        }

        return parts > 1;
    }

    private bool IsSpacedDots(int dot) => dot > 1 && text[dot - 1] == ' ' && text[dot - 2] == '.';

    /// <summary>The word in front of a period with the dots and hyphens inside it, as far as it matters.</summary>
    private ReadOnlySpan<char> TokenBefore(int start, int dot)
    {
        var from = dot;
        while (from > start && dot - from < LongestToken && (char.IsLetterOrDigit(text[from - 1]) || text[from - 1] is '.' or '-' or '\'' or '’' or '%' or '+'))
        {
            from--;
        }

        return text.AsSpan(from, dot - from).TrimStart(".-'’");
    }

    private ReadOnlySpan<char> WordBefore(int start, int end)
    {
        while (end >= start && end > 0 && char.IsWhiteSpace(text[end]))
        {
            end--;
        }

        return Letters(text, start, end + 1);
    }

    private static ReadOnlySpan<char> Letters(string text, int start, int end)
    {
        var from = end;
        while (from > start && end - from < LongestToken && char.IsLetter(text[from - 1]))
        {
            from--;
        }

        return end > from ? text.AsSpan(from, end - from) : [];
    }

    private static bool IsKanaOrKanji(char c) => c is >= '\u3041' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF';
}
