@echo off
setlocal
set "place=%LOCALAPPDATA%\Mailwright"
set "key=HKCU\Software\Microsoft\Office\16.0\Outlook"
if not exist "%place%\" mkdir "%place%" || goto failed
copy /y "%~dp0autodiscover-example.com.xml" "%place%\autodiscover-example.com.xml" >nul || goto failed
reg add "%key%\AutoDiscover" /f /v "example.com" /t REG_SZ /d "%place%\autodiscover-example.com.xml" >nul || goto failed
reg add "%key%\AutoDiscover" /f /v PreferLocalXML /t REG_DWORD /d 1 >nul || goto failed
reg add "%key%\Setup" /f /v DisableOffice365SimplifiedAccountCreation /t REG_DWORD /d 1 >nul || goto failed
exit /b 0
:failed
pause
exit /b 1
